title = A field that is wrong has an error text tied to it
why = Where an error is shown only by a red border, or the text stands elsewhere, blind people and people who do not tell colours apart do not know which field to correct and why. Often they give up the form.
fix = Put the error into words at the field and tie it: `<input aria-invalid="true" aria-describedby="e1"> <p id="e1">Enter the personal code as DDMMYY-NNNNN.</p>`.

maybe-no-text = The field “{ $name }” is marked as wrong, but no error text was found at it.
    .ask = Does the page say in words that this field has an error?
maybe-not-tied = At the wrong field “{ $name }” stands the text “{ $text }”, but the code does not tie it to the field.
    .ask = Does the error text name the field, so that it is understood without its position?
