title = Radio buttons that belong together share a name in code
why = Without one `name`, the browser does not know that the buttons are one choice: a screen reader does not say “1 of 3”, the arrow keys do not work, and several can be chosen.
fix = Give all of them one `name`: `<input type="radio" name="kind" value="post"> <input type="radio" name="kind" value="email">`.

no-group = The radio button has no `name` attribute: it is in no group.
maybe-no-group = The radio button has no `name` attribute.
    .ask = Do the arrow keys lead to the next button of the group, and does only one stay chosen?
