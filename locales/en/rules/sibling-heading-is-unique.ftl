title = Headings of one section differ
why = In a list of headings, equal ones cannot be told apart. A person with a screen reader has to open each to learn what is below it.
fix = Add what tells them apart: `<h2>Contacts of the council</h2>`, `<h2>Contacts of the library</h2>`.

repeats = This section already has a heading “{ $heading }”.
