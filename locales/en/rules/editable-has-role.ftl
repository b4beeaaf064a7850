title = An editable area is a field with a name in the code
why = Where a text editor is made of a plain element, a screen reader does not say that one can write there and what to write. Blind people miss such a field.
fix = Use `<textarea>`. If an editor is needed, give it a role and a name: `<div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="description">`.

maybe-no-role = The element can be edited, but it has no role of a field in the code.
    .ask = Does a screen reader say in the browser that this is a field and what to write there?
maybe-no-name = The editable field has no name.
    .ask = Does a screen reader say in the browser what to write in this field?
