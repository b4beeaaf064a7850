title = Paragraphs are marked in the code
why = Screen readers let people go from paragraph to paragraph. If only empty lines part them, the whole text is one long paragraph, and some applications read out the empty lines too.
fix = Put each paragraph into an element of its own: `<p>First paragraph.</p><p>Second paragraph.</p>`, not `First.<br><br>Second.`

gaps = Paragraphs are parted with `<br><br>` in { $count ->
    [one] { $count } place
   *[other] { $count } places
}.
