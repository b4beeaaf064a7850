title = A control can be reached with the keyboard
why = An element that only `role` makes a button or a checkbox cannot be reached with the Tab key. People who use no mouse – who are blind, cannot move their hands well, or control the computer by voice – cannot use it.
fix = Use a real control of HTML: `<button type="button">Add a person</button>`. If that is not possible, add `tabindex="0"` and let the Enter and Space keys work, too.

not-focusable = The element has the role `{ $role }`, but the keyboard cannot reach it: `tabindex` is missing.
maybe-not-focusable = The element has the role `{ $role }`, but no `tabindex` in the code of the page; a script may add it.
    .ask = Can this element be reached with the Tab key in the browser and used without a mouse?
