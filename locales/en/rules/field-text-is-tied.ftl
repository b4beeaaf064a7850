title = Text beside a field is tied to the field in code
why = A sighted person sees from the position that the text belongs to the field. A screen reader does not: at the field it reads only what the code ties to it. Without the tie, a blind person cannot find out what to enter.
fix = Put the text into a `label` and tie it to the field: `<label for="pk">Personal code</label> <input id="pk">`. Where the layout does not allow that, refer to the text from the field: `aria-labelledby="pk-text"`.

text-not-tied = “{ $text }” stands beside the field, but the code does not tie the two together, and the field has no name.
maybe-label = The field has no name; beside it stands the text “{ $text }”, which is not tied to it.
    .ask = Is this text about something other than this field?
maybe-other-name = “{ $text }” stands beside the field, but in the code the field is called “{ $name }”.
    .ask = Do the name in the code and the text beside the field say the same?
