title = Titles of pages are put together in one way
why = If all titles begin with the topic of the page and end with the name of the site, people know from the first words where they are and need not listen to the last. VARAM's method asks for one separator everywhere and the name of the site at the end.
fix = Choose one way for the whole site: `<title>Housing benefit | Zaļkalne county</title>`.

other-separator = In the title “{ $title }” the separator is “{ $separator }”; on most pages it is “{ $usual }”.
    .ask = Should the same separator be used here as on other pages?
site-first = The title “{ $title }” begins with what most pages share: “{ $site }”.
    .ask = Is this the name of the site, which should come last?
