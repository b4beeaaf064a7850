title = The title is short
why = A screen reader says the title whenever the page is opened or its tab is switched to. A long title takes time, and nobody sees its end in tabs and search results.
fix = Keep what tells this page from others, and the name of the site: `<title>Waste collection 2026 | Jelgava municipality</title>`.

long = { $count ->
    [one] The title has { $count } character, at most { $limit } are advisable: “{ $title }”
   *[other] The title has { $count } characters, at most { $limit } are advisable: “{ $title }”
}
