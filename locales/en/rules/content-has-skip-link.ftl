title = A skip link leads to the page's own content
why = People who use only a keyboard go through all links of the menu with the Tab key on every page. A skip link takes them to the content at once; headings and landmarks are of no use to them without a screen reader.
fix = Let the first link of the page lead to the content, and let it become visible when it has the focus: `<a class="skip" href="#content">Skip to content</a> … <main id="content">`.

no-skip-link = No link of the page leads to a place on the same page, and nothing else could move the focus.
broken-skip-link = The link leads to “#{ $fragment }”, but no element on the page has this id.
maybe-no-skip-link = The code of the page has no link that leads to the content of the page.
    .ask = In a browser, can one get to the content at once with the keyboard, past the menu?
skip-link = The link leads to “#{ $fragment }”, but the code does not say for certain that the content of this very page begins there.
    .ask = Does this link lead to content that other pages do not have?
