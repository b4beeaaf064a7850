title = There are not too many landmarks
why = People with screen readers move from landmark to landmark. If there are many, going through them takes as long as going through the page. VARAM's method calls 5 to 7 the best number.
fix = Mark only the large parts of the page: header, menu, search, main content, footer. For smaller parts a heading will do: `<section><h2>News</h2>…</section>` without a name in `aria-label`.

many = The page has { $count } landmarks; VARAM calls 5 to 7 the best number.
    .ask = Does the page need all of them?
