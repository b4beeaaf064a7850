title = Every page has a title of its own
why = People tell browser tabs, bookmarks and search results apart by the title. If several pages share one, a screen reader user does not know which page this is, and somebody who tires or forgets easily gets lost.
fix = Begin the title with what sets the page apart: `<title>Housing benefit – Jelgava Municipality</title>` and `<title>Childbirth benefit – Jelgava Municipality</title>`. In an e-form, name the step too.

same-title = { $count } pages have the title “{ $title }”, { $other } among them.
    .ask = Are these pages really about the same thing?
