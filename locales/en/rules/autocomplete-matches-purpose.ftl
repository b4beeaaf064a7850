title = A field about the user has the right autocomplete
why = With this the browser fills in personal data for people. That helps those who find typing hard or cannot remember their postal code, for example. A wrong value fills in other data, and people have to notice and mend that.
fix = State the purpose of the field: `<label for="e">E-mail</label> <input id="e" type="email" autocomplete="email">`. Use `given-name` for a first name, `family-name` for a last name, `tel` for a phone number, `bday` for a date of birth.

contradicts-type = The field of the type `{ $type }` has `autocomplete="{ $token }"`, which stands for other data.
contradicts-label = The field “{ $label }” has `autocomplete="{ $token }"`, which stands for other data.
maybe-missing = The field “{ $label }” has no `autocomplete`; `{ $token }` might be right.
    .ask = Does the field take data of somebody other than the user?
maybe-off = For the field “{ $label }” filling in is switched off; `{ $token }` might be right.
    .ask = Does the field take data of somebody other than the user?
maybe-other = The field “{ $label }” has `autocomplete="{ $token }"`; perhaps it should be `{ $expected }`.
    .ask = Does the value suit what is to be entered in the field?
