title = Fields for e-mail and telephone have the type for it
why = On a phone the type of a field decides which keyboard appears: with @ for e-mail, with digits for a telephone number. That helps people who find small keys hard to hit. The browser also notices typing errors.
fix = State the type: `<input type="email">`, `<input type="tel">`.

plain-type = The field “{ $label }” is a plain text field; the type `{ $type }` suits it.
