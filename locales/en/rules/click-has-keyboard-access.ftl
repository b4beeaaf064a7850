title = Whatever reacts to a click can be used with the keyboard
why = An element that can only be clicked is of no use to a blind person, and to people who cannot use a mouse.
fix = Use a button or a link: `<button type="button" onclick="open()">Show the map</button>`. They take the focus and react to keys by themselves.

mouse-only = The element reacts to a click but cannot have the focus, and no other element does the same.
maybe-mouse-only = The element reacts to a click but cannot have the focus itself. Another element may do the same, or a script may make it usable.
    .ask = Can the same be done with the keyboard too?
