title = Levels of headings follow one another
why = Screen readers tell the level of each heading. If the second level is followed by the fourth, people think that they missed something. VARAM recommends not to skip levels.
fix = Choose the level by the place in the content, not by looks: below `h2` use `h3`. Set the looks in the style sheet: `<h3 class="small">Documents needed</h3>`.

skipped = After a heading of level { $before } comes one of level { $level }; level { $best } would be expected.
