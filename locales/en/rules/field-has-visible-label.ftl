title = A form field has a visible label
why = Where only an empty field is seen, or sample text that disappears as soon as one types, people have to remember or guess what to enter. This is hardest for people with memory, attention or learning difficulties and for those who enlarge the page a lot. A form that is filled in cannot be checked any more.
fix = Write the label above or beside the field and tie the two together: `<label for="phone">Telephone</label> <input id="phone" type="tel">`. Use sample text (`placeholder`) only as an additional example.

no-label = The field has no label, neither visible nor in the code, and there is no text beside it.
only-placeholder = The sample text “{ $text }” is all that says what to enter. It disappears as soon as one types.
maybe-only-placeholder = Only the sample text “{ $text }” can be seen at the field, and it disappears as soon as one types.
    .ask = Is there a visible label at the field that stays while one types?
maybe-hidden-label = In the code the field is called “{ $name }”, but no visible text was found at it.
    .ask = Does a sighted person understand what to enter in the field?
maybe-only-option = There is no visible label at the list; only its first option says “{ $text }”.
    .ask = Can people still see what was to be chosen once they have chosen?
maybe-distant-label = There is no label at the field; the nearest text is “{ $text }”, and it stands apart.
    .ask = Is this text the label of the field, and is it seen at the field?
