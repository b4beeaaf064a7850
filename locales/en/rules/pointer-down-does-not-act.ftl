title = Nothing happens before the mouse button or the finger is lifted
why = If something happens as soon as one presses, a touch by accident cannot be taken back. That hinders people whose hands tremble.
fix = Use `onclick`: then one can still move the finger or the mouse away and let go. `<button onclick="send()">Send</button>`

maybe-acts-at-once = Code does something as soon as the button or the finger is pressed: { $code }
    .ask = Can the action be cancelled by moving away before letting go, or undone afterwards?
