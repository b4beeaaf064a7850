title = A form shows which fields are required
why = Where required fields are not marked, people learn it only from an error message and have to go through the form again. Where only colour marks them, people who do not tell colours apart miss it.
fix = Add an asterisk or a word to the label and explain it at the start of the form: `<p>Fields marked with * are required.</p> <label for="n">Name *</label> <input id="n" required>`.

maybe-not-shown = Number of required fields without a visible mark: { $count } ({ $names }).
    .ask = Can people see before they fill in the form which fields are required?
maybe-only-class = Number of fields that only a style class marks as required, with no visible text or sign: { $count } ({ $names }).
    .ask = Are the required fields marked by more than colour?
