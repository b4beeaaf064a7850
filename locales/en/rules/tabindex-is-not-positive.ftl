title = No element has a place of its own in the order of the Tab key
why = A `tabindex` above 0 makes the focus jump: it goes to the numbered elements first, and only then to all others. People who use a keyboard lose their way.
fix = Put the elements into the code in the order in which they are to be read, and remove the number. If an element must have the focus, `tabindex="0"` is enough.

maybe-wrong-order = The element has `tabindex="{ $tabindex }"`, so that the focus gets there before all elements without a number.
    .ask = When one goes through the page with Tab, does the order of focus make sense?
