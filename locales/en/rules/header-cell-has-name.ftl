title = A header cell of a table has text
why = Before each value, screen readers read out its header. If the header cell is empty, it is not clear what the value means.
fix = Write the header, if need be for screen readers only: `<th scope="col"><span class="visually-hidden">Actions</span></th>`. If no header is needed, use `<td></td>`.

no-name = The header cell (`th`) is empty.
image-without-name = The header cell holds only an image without a text alternative.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = The text of the header cell is not found in the code of the page.
    .ask = Does this header cell have text in the browser?
