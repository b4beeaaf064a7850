title = Lists, tables and menus hold only their own parts
why = A screen reader says that a list of five items or a table of three columns begins, and lets people move through them. If something other than list items stands in a list, the count is wrong and people may miss part of the content.
fix = Put each part into the right element: `<ul><li><a href="/council">Council</a></li></ul>`. Put headings, notes and buttons before or after the list. Mark an element that is there for looks alone with `role="none"`.

wrong-child = In the element with the role `{ $role }` stands an element with the role `{ $child }`, which does not belong there.
child-without-role = In the element with the role `{ $role }` stands content that is not a part of it.
wrong-grandchild = A group in the element with the role `{ $role }` holds an element with the role `{ $child }`, which does not belong there.
words-outside = In the element with the role `{ $role }` stands text that is in none of its parts.
maybe-words-outside = In the element with the role `{ $role }` stands text that is in none of its parts; standards judge that in different ways.
    .ask = Does a screen reader tell rightly which choices there are?
maybe-no-parts = In the element with the role `{ $role }` there is no part, only empty elements.
    .ask = Does a script add the parts later?
maybe-wrong-child = In the element with the role `{ $role }` stands an element with the role `{ $child }`; browsers and standards take that in different ways.
    .ask = Does a screen reader tell rightly how many parts there are, and which?
maybe-box-between = In the element with the role `{ $role }` stands an element in between that some browsers may show to assistive technology as an element of its own.
    .ask = Does a screen reader tell rightly how many parts there are, and which?
