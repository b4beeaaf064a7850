title = A list holds only list items
why = Before a list, screen readers say how many items it has, and they let people go from one to the next. If the content is not in items, the number is wrong or there is no list at all, and people do not know what belongs together.
fix = Put every entry into an `li` element: `<ul><li><a href="/council">Council</a></li><li><a href="/parishes">Parishes</a></li></ul>`. Put a heading before the list.

no-items = The list has content, but not a single list item (`li`).
maybe-not-items = The list has content outside of its items (`li`): { $count ->
    [one] { $count } element
   *[other] { $count } elements
}.
    .ask = Does a screen reader read this list rightly, with all of its items?
