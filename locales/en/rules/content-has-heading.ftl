title = The page's own content has a heading
why = People with a screen reader go through a page by its headings. If the content of this very page has none, they have to listen to the menu and the header, which stand on every page, each time.
fix = Begin the content of the page with a heading, inside a `main` element: `<main><h1>Office hours of the family court</h1>…</main>`.

no-heading = There is content after the navigation, but not one heading on the page that is visible and that a screen reader tells.
maybe-no-heading = The code of the page has no heading that a person with a screen reader could get to.
    .ask = In a browser, does the content begin with a heading that a screen reader recognises?
maybe-repeated-headings = Headings are only in those parts of the page that usually stand on every page. The first of them: “{ $heading }”.
    .ask = Is one of the headings about the content of this page, and not about what stands on every page?
own-heading = The first heading outside navigation, header and footer is “{ $heading }”, but the content is not marked with `main` in the code.
    .ask = Is this heading, or one after it, about the content of this page, and not about what stands on every page?
