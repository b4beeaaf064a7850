title = The explanation that a field refers to is on the page
why = Where a field refers to an explanation or an error message that does not exist or is empty, a screen reader reads nothing at the field, and people do not learn what to correct.
fix = Check that the ids are the same: `<input aria-describedby="error-email"> <p id="error-email">Enter an e-mail address, such as anna@example.com</p>`.

maybe-missing = The attribute `{ $attribute }` names the id “{ $ids }”, but there is no such element on the page.
    .ask = Does this element appear in the browser when it is needed?
maybe-empty = The elements that `{ $attribute }` refers to are empty.
    .ask = Do they have text in the browser when it is needed?
maybe-hidden = The field is marked as wrong, but its error message is not shown.
    .ask = Is the error message visible in the browser?
