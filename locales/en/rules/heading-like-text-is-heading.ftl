title = Text that looks like a heading is one
why = Sighted people take a bold or large line for a heading. Screen readers find headings only in the code: without it, people cannot go from one part to the next and do not know where it begins.
fix = Mark the heading with a heading element and set the looks in the style sheet: `<h2>Documents needed</h2>`, not `<p><b>Documents needed</b></p>`.

maybe-heading = The text “{ $text }” looks like a heading but is none in the code.
    .ask = Is this text the heading of what follows?
