title = The name of a control contains the text seen on it
why = Somebody who controls the device by voice says what they see, for example “click Submit”. If the control has another name in the code, the command fails. It also confuses when a screen reader says one thing and the screen another.
fix = Begin the name with the visible text: `<button aria-label="Search services">Search</button>`. Most often `aria-label` can simply be removed, and the visible text becomes the name.

label-not-in-name = The element shows “{ $label }”, but its name is “{ $name }”.
maybe-symbol = The element shows “{ $label }”, but its name is “{ $name }”. What is seen may be a symbol and not text.
    .ask = Is what is seen only a symbol (an icon) that nobody would read as a word?
maybe-abbreviation = The element shows “{ $label }”, but its name is “{ $name }”. One may be an abbreviation of the other.
    .ask = Does a person who says the visible text aloud say the name of the element?
maybe-same-word = The element shows “{ $label }”, but its name is “{ $name }”. They differ only in punctuation or accents.
    .ask = Are the two pronounced in the same way?
name-unknown = The element shows “{ $label }”. Its name cannot be fully known from the code of the page; what is known is “{ $name }”.
    .ask = Is the visible text part of the name that a screen reader reads out?
