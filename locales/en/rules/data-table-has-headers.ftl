title = A table of data has header cells
why = Sighted people read the meaning of a value at the top of its column or the beginning of its row. Screen readers read the header together with each value, but only if the code marks the header cell. Otherwise people hear bare numbers.
fix = Use `th` for header cells: `<tr><th scope="col">Service</th><th scope="col">Fee</th></tr>`. If the table is only for layout, set `role="presentation"` or use the style sheet.

data-cells-in-head = The head of the table (`thead`) has only data cells (`td`); the table has no header cells.
bold-headers = The first row of the table has column headers in bold, but in code they are data cells: “{ $text }”.
maybe-bold-headers = The cells of the first row look like headers but are data cells in the code: “{ $text }”.
    .ask = Does the first row hold the headers of the columns?
maybe-no-headers = The table has no header cell (`th`).
    .ask = Is this a table of data that needs headers for its columns or rows?
