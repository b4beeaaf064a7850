title = The page's own content is marked with a landmark
why = A screen reader lets people jump to the main content if the code marks it. If it does not, they have to go through the header and the menu again on every page.
fix = Put the content of the page into one `main` element, and leave header, navigation and footer outside: `<main>…</main>`.

no-landmark = The page has no landmark but the navigation or the header, and there is content after it.
maybe-no-landmark = The code of the page has no landmark that would help to find the content.
    .ask = In a browser, can the content be found by a landmark such as `main`?
maybe-repeated-landmarks = All landmarks are of a kind that usually stands on every page, such as `{ $role }`. There is none for the main content.
    .ask = Does one of the landmarks begin with content of this very page?
own-landmark = The page has a landmark `{ $role }`, but the code does not say for certain that it begins with content of this very page.
    .ask = Does this landmark begin with content that other pages do not have?
