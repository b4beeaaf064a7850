title = Drawings that are marked as images have a name
why = Where an SVG drawing has the role of an image, screen readers announce it as one. Without a name, a blind person learns that there is an image but not what it shows.
fix = Give the drawing a name: `<svg role="img" aria-label="Coat of arms">…</svg>`, or put a `title` element in it. If the drawing is only decoration, hide it: `<svg aria-hidden="true">…</svg>`.

no-name = The drawing has the role of an image but no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the drawing have a name in the browser that a screen reader reads out?
