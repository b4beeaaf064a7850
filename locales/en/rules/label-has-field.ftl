title = A label is tied to its field
why = Where a label stands beside its field but the code does not tie the two together, a screen reader does not read it at the field. A blind person hears only “edit”. A label that is tied can also be clicked, which helps those who find small boxes hard to hit.
fix = Put the id of the field into `for`: `<label for="street">Street</label> <input id="street">`. If the text labels no field, use `<p>` or `<span>`; for a group use `<fieldset>` with `<legend>`.

beside-nameless-field = The label “{ $label }” stands beside a field, but the code does not tie the two together, and the field has no other name.
maybe-missing-id = The attribute `for` of the label “{ $label }” names the id “{ $id }”, but there is no such element on the page.
    .ask = Is the field that this label is meant for tied to it in the browser?
maybe-not-labelable = The attribute `for` of the label “{ $label }” leads to the element `{ $element }`, which a `label` cannot name.
    .ask = Does the element get this name in another way, such as `aria-labelledby`?
maybe-no-field = The label “{ $label }” is not tied to any field.
    .ask = Is this text the label of no field at all?
maybe-several-fields = The label “{ $label }” is around several fields, but it labels the first alone; the others have no name.
    .ask = Does each of these fields have a label of its own?
