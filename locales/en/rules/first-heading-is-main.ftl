title = Headings begin with the first level
why = For people with screen readers the hierarchy of headings is the page's table of contents. If it begins with a subheading, it is not clear what that belongs to and what the page is about. VARAM's method asks that the hierarchy starts with H1.
fix = Put `h1` before the other headings. If a menu or a notice before the main content has headings, make them plain text.

later = The first heading of the page has level { $level }; the one of level 1 comes later.
maybe-later = Before the main content stands a heading of level { $level }; the one of level 1 is in the main content only.
    .ask = Does this text at the beginning of the page really have to be a heading?
