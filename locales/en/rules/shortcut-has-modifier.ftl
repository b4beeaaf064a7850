title = No single letter is a shortcut that cannot be switched off
why = People who write by voice say a word, and each letter may set off something by accident. The same happens when a hand trembles and hits a key next to the right one.
fix = Use shortcuts with Ctrl or Alt, or let people switch them off: `if (e.altKey && e.key === "m") …`.

no-switch = The key “{ $key }” does something everywhere on the page all by itself, and it can be neither switched off nor changed.
maybe-no-switch = A script reacts to the key “{ $key }”.
    .ask = Can this shortcut be switched off or changed, or does it work only in the element that has the focus?
maybe-shortcut = A script listens to keys, or a script could not be read.
    .ask = Does no letter, digit or sign do anything on the page all by itself?
