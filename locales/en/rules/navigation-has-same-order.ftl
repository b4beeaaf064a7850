title = The navigation has the same order on every page
why = Somebody who uses a screen reader or enlarges the screen a lot remembers where things are. If the order changes, everything has to be found anew. People with memory or cognitive difficulties feel the same.
fix = Make the menu, the header and the footer of all pages from one list in the template. Items may come and go, but those that pages share keep their order.

other-order = “{ $name }” comes after “{ $before }” here, and before it on { $other }.
    .ask = Does the order change without the visitor having asked for it?
