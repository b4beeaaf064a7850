title = The page has exactly one block of main content
why = With one key, people with screen readers go to the main content and skip the header and the menus. Without such a block, or with several, it is not clear where begins what they came for. VARAM's method asks for exactly one.
fix = Put the main content of the page into one `main` element: `<main><h1>Registering a place of residence</h1>…</main>`. Header, menus and footer stay outside.

no-main = The page has no block of main content (`main`).
several-mains = The page has { $count } blocks of main content (`main`), where there should be one.
