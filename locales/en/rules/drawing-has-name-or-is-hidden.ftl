title = A drawing in the page has a name or is hidden as decoration
why = A drawing (SVG) without a name is skipped by screen readers or read as a nameless image. If it says something – a chart, a map, a warning sign – blind people do not learn it.
fix = If the drawing means something: `<svg role="img" aria-label="Population of the parishes">…</svg>`. If it is decoration: `<svg aria-hidden="true">…</svg>`.

maybe-informative = The drawing has no name and is not hidden from screen readers.
    .ask = Does the drawing say anything that the text beside it does not say?
maybe-icon = The icon has no name and is not hidden from screen readers.
    .ask = Does the icon say anything that the text beside it does not say?
