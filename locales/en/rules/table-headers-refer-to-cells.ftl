title = The headers attribute refers to cells of the same table
why = In a table a screen reader reads out the headers before each value. If `headers` points to a cell that is not there, the header goes unread, and a figure without it means nothing.
fix = Refer to the `id` of a header cell of the same table: `<th id="fee">Fee</th> … <td headers="fee">12 EUR</td>`. In a simple table `<th scope="col">` is enough and `headers` is not needed.

itself = The `headers` attribute refers to the cell itself (“{ $id }”).
no-such-id = The `headers` attribute refers to “{ $id }”, but there is no such element on the page.
other-table = The `headers` attribute refers to “{ $id }”, a cell of another table.
not-a-cell = The `headers` attribute refers to “{ $id }”, which is not a cell of a table.
