title = Instructions have more than a colour
why = About one man in twelve does not tell colours apart well, and a blind person does not see them at all. “Fill in the red fields” tells them nothing.
fix = Say the same in words or with a sign, too: “Fields marked with an asterisk (*) are required.”

maybe-only-color = The instruction names a colour ({ $words }): “{ $text }”
    .ask = Can what is meant be understood without the colour, by a name, a sign or a text?
