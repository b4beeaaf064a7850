title = Where the usual keys do not lead out of an element, the page says which do
why = If the focus gets stuck, people who use only a keyboard cannot go on: all they can do is to close the page and lose what they typed. This is a keyboard trap.
fix = It is best if Tab leads away from every element. If that cannot be, write before the element how to leave it: `<p>Ctrl+M leads out of the map.</p>`.

no-help = The focus cannot get away from this element, and nothing on the page says which keys lead out.
maybe-help = The focus cannot get away from this element. There is a text or an action that may explain the way out.
    .ask = Does the page say clearly which keys lead out of the element, and do they work?
maybe-trap = A script does something when the focus leaves an element or a key is pressed in it.
    .ask = Can the focus get away from every element with the keyboard, from modal windows too?
unseen-script = A script moves the focus or listens to keys, or a script could not be read.
    .ask = Can one go through the whole page with Tab and Shift+Tab without getting stuck?
