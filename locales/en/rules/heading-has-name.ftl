title = Headings have text
why = Many people who use a screen reader skim a page by its headings. An empty heading is noise in that list: one hears it and learns nothing about what follows.
fix = Put text in the heading or remove the empty heading element. If the heading holds an image, give it an alternative: `<h2><img src="contacts.svg" alt="Contacts"></h2>`. Make space between paragraphs with styles, not with empty headings.

no-name = The heading is empty.
image-without-name = The heading holds only an image without a text alternative, so the heading has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the heading have a name in the browser that a screen reader reads out?
