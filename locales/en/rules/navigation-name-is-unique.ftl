title = Every navigation has a name of its own
why = If a page has several menus, a screen reader calls all of them navigation. Only the name tells which one is the main menu and which the menu of the section. VARAM's method asks for unique names.
fix = Give each navigation a short name: `<nav aria-label="Main">…</nav>` and `<nav aria-label="Sections">…</nav>`. Do not repeat the word “navigation”: the screen reader says it.

no-name = The page has several navigations, and this one has no name.
same-name = Another navigation on the page has the same name: “{ $name }”.
