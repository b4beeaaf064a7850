title = All content is in a landmark
why = People who move from landmark to landmark with a screen reader may miss what is outside them: it is neither in the header nor in the main content nor in the footer.
fix = Put the content into the block that it belongs to: `header`, `nav`, `main`, `aside` or `footer`. A breadcrumb trail, for instance, goes into `nav`: `<nav aria-label="You are here">…</nav>`.

outside = { $count ->
    [one] { $count } piece of content is outside the landmarks
   *[other] { $count } pieces of content are outside the landmarks
}. The first of them: “{ $text }”.
