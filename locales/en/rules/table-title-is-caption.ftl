title = The title of a table is its caption
why = A screen reader says the caption before people enter the table. If the title is an ordinary cell, it is read out as data.
fix = Put the title into `caption`: `<table><caption>Budget by year</caption>…</table>`.

maybe-title = The first row of the table looks like its title: “{ $text }”.
    .ask = Is this row the title of the whole table?
