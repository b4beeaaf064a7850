title = Contact details are not in a table
why = Screen readers read tables cell by cell, and in a narrow window they have to be scrolled sideways. A telephone number or an e-mail address must be found at once. VARAM's method calls contact details in a table inaccessible; WCAG does not.
fix = Write contact details as a list or as paragraphs under a heading: `<h2>Family court</h2> <p>Telephone: <a href="tel:+37163000000">63 000 000</a></p>`.

contacts = The table holds contact details ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}), for instance “{ $text }”.
maybe-contacts = A table about something else holds contact details too, for instance “{ $text }” ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} in all).
    .ask = Is this a table in which people look for contact details?
