title = The page has a title
why = The title is the first thing a screen reader says, and the only thing seen in browser tabs, bookmarks and search results. Without it a blind person cannot tell whether this is the right page, and everybody else cannot find it among open tabs.
fix = Put a `title` element in the `head` that names the subject and the institution, the most telling words first: `<title>Housing benefit – Jelgava Municipality</title>`.

no-title = The page has no `title` element.
empty-title = The `title` element of the page is empty.
