title = Paragraphs are short
why = In a long paragraph it is hard to find what one needs, and easy to lose the line.
fix = Not more than five sentences in a paragraph.
long = The paragraph has more than five sentences (their number: { $count }).
