title = Every header cell of a table has cells of its own
why = Before each value a screen reader reads out the header of the column and of the row. A header that belongs to no cell is read as a lonely word, and the values are left without an explanation.
fix = Check that the rows have as many cells as there are headers, and say what a header is for: `<th scope="col">Fee</th>` above a column or `<th scope="row">Certificate</th>` at the beginning of a row. If the cell is no header, use `<td>`.

column-without-cells = The header of the column belongs to no cell.
row-without-cells = The header of the row belongs to no cell.
maybe-not-assigned = The code of the table does not tell which cells the header belongs to.
    .ask = Does a screen reader read out this header together with the right cells?
maybe-no-data = The table has only headers and no data cells.
    .ask = Does a script fill in the data later, and do the headers then match them?
