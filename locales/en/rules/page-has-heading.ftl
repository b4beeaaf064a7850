title = The page has at least one heading
why = People with screen readers look a page over by its headings, as others do with their eyes. Without headings they have to listen from beginning to end. VARAM's method asks for at least one heading on every page.
fix = Mark the main heading of the page with `h1` and those of its parts with `h2`: `<h1>Registering a place of residence</h1>`.

no-heading = The page has no heading.
