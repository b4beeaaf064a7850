title = Choosing alone neither sends the form nor leads away
why = For people who choose from a list with the arrow keys, the first value already sends the form or opens another page. They never get to the one they need.
fix = Let people choose and add a button: `<select name="parish">…</select> <button>Show</button>`. Or warn before the list.

acts-on-choice = As soon as a value is chosen, code leads away, sends the form or opens a window: { $code }
maybe-acts-on-choice = Code does something as soon as the value changes: { $code }
    .ask = When a value is chosen, does nothing unexpected happen, or is there a warning before the field?
