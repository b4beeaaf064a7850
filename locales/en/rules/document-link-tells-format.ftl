title = A link to a document tells the format and size of the file
why = People who do not know that a link downloads a large PDF use up data on the phone, or end up in a program where their screen reader does not work. VARAM's guidelines advise to say it in the text of the link.
fix = Add format and size to the text: `<a href="budget.pdf">Budget for 2025 (PDF, 1.2 MB)</a>`.

no-format = The link leads to a { $format } file, but its text does not say so.
no-size = The link leads to a { $format } file, but its text does not say how large it is.
