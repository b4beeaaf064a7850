title = The autocomplete attribute holds a valid value
why = By this value browsers and assistive technology know which personal detail a field asks for, and can fill it in or show it with a familiar symbol. This helps people who have difficulty remembering, reading or moving their hands. A value that is not valid does nothing.
fix = Use a value from the list in the HTML standard: `<input type="email" autocomplete="email">`, `given-name` for the first name, `family-name` for the surname, `tel` for the telephone. If the field should not be filled in, write `off`.

unknown-token = The value “{ $token }” is not in the list of the HTML standard.
misspelled-token = The value “{ $token }” is not in the list of the HTML standard. Perhaps “{ $suggestion }” was meant.
no-field = The value “{ $value }” does not say which detail the field asks for.
several-fields = The value “{ $value }” names several details; a field may have only one.
wrong-contact = The word “{ $contact }” may not be used with “{ $field }”: it is only for telephone and e-mail.
wrong-order = The words of the value “{ $value }” are in the wrong order.
may-be-hidden = The value “{ $value }” is not valid, but it is not known whether the field is shown at all.
    .ask = Is the field never shown to people?
