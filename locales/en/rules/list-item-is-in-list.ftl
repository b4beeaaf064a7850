title = A list item is in a list
why = A list item means something only in a list: then a screen reader says how many items there are and which is the present one. Without the list they are single texts, and blind people do not learn that they belong together.
fix = Put the `li` elements directly into `ul` or `ol`: `<ul><li>passport</li><li>application</li></ul>`.

no-list = The list item (`li`) stands in no list.
maybe-no-list = Another element stands between the list item (`li`) and the list.
    .ask = Does a screen reader read this element as a list item?
