title = Long texts are not stretched to both edges
why = In justified text the spaces between words differ and make white “rivers”. People with dyslexia or low vision find it hard to read.
fix = Align text to the left: `p {"{"} text-align: left {"}"}`.

justified = { $count ->
    [one] { $count } paragraph is stretched to both edges.
   *[other] { $count } paragraphs are stretched to both edges.
}
