title = What a mouse can do the keyboard can do too
why = Code that runs only when a mouse passes over or presses does nothing for people who use a keyboard, switches or their voice.
fix = Add the same code for the focus, or use a click on a button: `<button onclick="show()" onmouseover="show()" onfocus="show()">Menu</button>`.

pointer-only = It works with a mouse or finger only: `{ $code }`.
maybe-pointer-only = Code runs when a mouse or finger touches it, but there is none for the keyboard: `{ $code }`.
    .ask = Can the same be done or learned with the keyboard?
