title = The mark of a required field is in the code too
why = Where an asterisk is no part of the field's name in the code, only sighted people see it. Somebody who uses a screen reader learns that the field is required only when the form is refused.
fix = Add `required` to the field, or put the asterisk into its label: `<label for="n">Name *</label> <input id="n" required>`.

mark-not-in-code = An asterisk is seen at “{ $label }”, but the code does not say that the field is required.
maybe-mark = An asterisk is seen at “{ $label }”, but the code does not say that the field is required, and the page does not explain the asterisk.
    .ask = Does the asterisk mean something other than a required field?
