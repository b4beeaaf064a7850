title = A link to a place on the page leads to one that is there
why = If the place is not there, the link does nothing. People with a screen reader or keyboard believe that they have jumped, and are where they were.
fix = Give the place the same `id`: `<a href="#contacts">Contacts</a> … <h2 id="contacts">Contacts</h2>`.

no-target = The page does not have the place that the link leads to: “{ $fragment }”.
maybe-no-target = The page does not have the place that the link leads to: “{ $fragment }”; perhaps a script handles it.
    .ask = Does the link do anything when it is used with the keyboard?
