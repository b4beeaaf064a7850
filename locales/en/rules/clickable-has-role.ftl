title = What works as a button or link has a role
why = A screen reader says only the text: that it can be pressed, a blind person does not learn. Voice control does not find it by the word “button” either.
fix = Use a real button or link: `<button type="button" onclick="send()">Send</button>`. Where that cannot be, add the role: `role="button"`.

no-role = The element “{ $element }” reacts to clicks and gets the focus, but has no role.
maybe-no-role = The element reacts to clicks and gets the focus, but for a screen reader it is “{ $role }”.
    .ask = Do people with a screen reader understand that it can be pressed?
