title = The scope attribute is on a header cell, with a right value
why = The attribute `scope` says whether a header belongs to a column or a row. If the value is wrong or the attribute is on a data cell, browsers ignore it, and screen readers may read out another header.
fix = Write `<th scope="col">Fee</th>` above a column and `<th scope="row">Certificate</th>` at the beginning of a row.

wrong-value = HTML does not know the value “{ $value }” of the attribute `scope`.
on-data-cell = The attribute `scope` is on a data cell (`td`), where it means nothing.
