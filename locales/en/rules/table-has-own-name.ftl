title = A table of data has a name of its own
why = Screen readers can list all tables of a page. From the name people learn what a table is about without reading it cell by cell. If the name repeats the heading, they hear the same twice.
fix = Give the table a name in `caption`: `<table><caption>Fees for certificates in 2025</caption>…</table>`, or put a heading before it and refer to that: `<table aria-labelledby="fees">`.

no-name = The table has neither a name nor a heading before it.
repeats-heading = The name of the table repeats the heading before it: “{ $text }”.
