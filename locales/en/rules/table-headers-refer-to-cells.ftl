title = The headers attribute refers to cells of the same table
why = In a table a screen reader reads out the headers before each value. If `headers` points to a cell that is not there, the header goes unread, and a figure without it means nothing.
fix = Refer to the `id` of a header cell of the same table: `<th id="fee">Fee</th> … <td headers="fee">12 EUR</td>`. In a simple table `<th scope="col">` is enough and `headers` is not needed.
