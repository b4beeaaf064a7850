title = A field’s label says what to enter
why = If a field is called “Field 1” or “Enter text”, nobody knows what to write into it. It hinders people with a screen reader most, who do not see the form as a whole, and people with difficulties in remembering or understanding.
fix = Call the field what is to be entered: `<label for="e">E-mail address</label> <input id="e" type="email">`. If several fields have the same label, say more: “Applicant’s telephone”, “Contact person’s telephone”.

placeholder = The label “{ $label }” does not say what to enter, and nothing else does.
maybe-generic = The label “{ $label }” hardly says what to enter.
    .ask = Do the label and what is seen around the field say what to enter?
maybe-same = { $count ->
    [one] { $count } field has the label “{ $label }”.
   *[other] { $count } fields have the same label “{ $label }”.
}
    .ask = Does what is seen around the field say how it differs from the others?
judge = The label of the field is “{ $label }”.
    .ask = Do the label and what is seen around the field say what to enter?
