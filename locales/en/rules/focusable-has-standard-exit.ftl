title = The usual keys lead away from every element
why = If the focus gets stuck, people who use only a keyboard cannot go on: all they can do is to close the page and lose what they typed. This is a keyboard trap.
fix = Do not move the focus when it leaves an element. Show an error as text instead of keeping people in the field: `<input aria-invalid="true" aria-describedby="error">`. Let Esc close modal windows.

trap = The focus cannot get away from this element: code takes it back at once, sends it round, or holds all keys.
maybe-trap = A script does something when the focus leaves an element or a key is pressed in it.
    .ask = Can the focus get away from every element with the keyboard, from modal windows too?
unseen-script = A script moves the focus or listens to keys, or a script could not be read.
    .ask = Can one go through the whole page with Tab and Shift+Tab without getting stuck?
