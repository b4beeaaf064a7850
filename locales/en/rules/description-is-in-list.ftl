title = A term and its description are in a description list
why = In a description list, screen readers tell which description belongs to which term, such as “Fee – 5 EUR”. Outside of a list that relation is lost.
fix = Put `dt` and `dd` into a `dl` element: `<dl><dt>Fee</dt><dd>5 EUR</dd></dl>`. If `dd` was used only to indent text, use `p` and the style sheet.

no-list = The element stands in no description list (`dl`).
maybe-no-list = Other elements stand between this one and the description list (`dl`).
    .ask = Does a screen reader read the term together with its description?
