title = Links have a name
why = A screen reader announces a link without text as just “link” or reads out its address. A blind person does not know where it leads and cannot use it from a list of links. It cannot be opened by voice either.
fix = Put text in the link that says where it leads. If the link holds only an image or an icon, give it an alternative: `<a href="/"><img src="crest.svg" alt="Home"></a>` or `<a href="/search" aria-label="Search">…</a>`.

no-name = The link has no name: there is no text in it, and none is given in another way.
image-without-name = The link holds only an image without a text alternative, so the link has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the link have a name in the browser that a screen reader reads out?
