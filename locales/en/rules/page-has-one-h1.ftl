title = The page has exactly one heading of the first level
why = The heading of the first level says what the page is about. Without it, people with screen readers do not know whether they opened the right page; with several, it is not clear which is the main one. VARAM's method asks for one, unique H1.
fix = Mark only the heading of the page with `h1`, and those of its parts with `h2`: `<h1>Social services</h1> <h2>Care at home</h2>`. The name of the site in the header needs no heading.

no-h1 = The page has headings, but none of the first level (`h1`).
several = The page has { $count } headings of the first level (`h1`), where there should be one.
