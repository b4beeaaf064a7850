title = The title begins with the topic of the page
why = Tabs and search results show only the beginning of a title, and screen readers read it first. If the name of the site comes first, all tabs look and sound alike. VARAM's method asks for the page first and the site last.
fix = Change the order: `<title>Housing benefit | Zaļkalne county</title>`, not `<title>Zaļkalne county | Housing benefit</title>`.

maybe-later = In the title “{ $title }” the topic “{ $heading }” does not come first.
    .ask = Does the title begin with the name of the site instead of that of the page?
