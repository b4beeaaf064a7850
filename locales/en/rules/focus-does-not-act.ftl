title = Focus alone sets nothing off
why = If getting the focus opens a window, leads away or moves the focus on, people with a keyboard or a screen reader do not understand what happened and cannot go through the page in peace.
fix = Act only when people confirm it, with a button for example: `<button onclick="open()">Open the calendar</button>`.

acts-on-focus = As soon as the element gets the focus, code leads away, sends a form or opens a window: { $code }
maybe-acts-on-focus = Code does something as soon as the element gets the focus: { $code }
    .ask = When the element gets the focus, does nothing unexpected happen: the page stays, no window opens, the focus remains?
