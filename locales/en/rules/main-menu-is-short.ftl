title = The main menu has at most ten items on its first level
why = A long menu is hard to take in and remember, most of all for people with cognitive disabilities. People with screen readers or keyboards go through it item by item. VARAM's method allows at most ten items on the first level.
fix = Join sections that are alike and move the rest to the second level. “Council”, “Members” and “Meetings”, for instance, can stand below “Municipality”.

too-many = The first level of the main menu has { $count ->
    [one] { $count } item
   *[other] { $count } items
}; VARAM allows at most 10.
maybe-too-many = The first level of a menu that may be the main one has { $count ->
    [one] { $count } item
   *[other] { $count } items
}; VARAM allows at most 10.
    .ask = Is this the main menu of the site, and does it really have more than ten items on its first level?
