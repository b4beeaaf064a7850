title = A heading is not a paragraph in large print
why = People with screen readers look through the list of headings to understand the page. If whole paragraphs are marked as headings to make them stand out, the list becomes long and confusing.
fix = Use a few words for a heading. If a paragraph should stand out, do it in the style sheet: `<p class="lead">…</p>`, not `<h3>…</h3>`.

long = { $count ->
    [one] The heading has { $count } character
   *[other] The heading has { $count } characters
} and is as long as a paragraph.
    .ask = Is this text really a heading and not a paragraph made to stand out?
