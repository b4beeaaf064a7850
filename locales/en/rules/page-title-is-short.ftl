title = The title of the page is short
why = Screen readers read the title whenever the page opens, and a tab shows only its beginning. VARAM's method asks for a short and exact title.
fix = Keep the topic of the page and the name of the site: `<title>Housing benefit | Zaļkalne county</title>`.

long = The title of the page has { $count ->
    [one] { $count } character
   *[other] { $count } characters
}.
    .ask = Can the title be shortened without losing its sense?
