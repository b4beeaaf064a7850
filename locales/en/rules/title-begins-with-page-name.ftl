title = The title begins with the page and ends with the site
why = A screen reader reads the title from the beginning, and a tab shows only its beginning. If the site comes first, all pages sound and look the same. VARAM’s guidelines ask for the page first.
fix = Write the page first, then the site, with the same separator everywhere: `<title>Waste collection | Jelgava municipality</title>`.

site-first = In the title “{ $title }” the page’s name “{ $heading }” comes last, not first.
no-site = The title “{ $title }” does not name the site.
    .ask = Does the title tell which site the page belongs to?
maybe-other-order = The title is “{ $title }”, the first heading “{ $heading }”.
    .ask = Does the title name the page first and then the site?
