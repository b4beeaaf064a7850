title = Content that appears under the pointer can be reached and closed
why = People who enlarge the page or whose hands tremble see only a part of what appears and move the pointer to it. If it vanishes, it cannot be read; if it cannot be closed, it covers everything else.
fix = Show it when a button is pressed: `<button aria-expanded="false">Sections</button>`. If it has to appear under the pointer, show it as long as the pointer is over the button or over the content itself, and close it with the key Esc.

shown-on-hover = This content appears only while the pointer is over something.
    .ask = Move the pointer there. Can the content be closed with Esc without moving the pointer (or does it cover nothing), and does it stay until the pointer leaves?
lost-on-way = This content appears under the pointer, but vanishes as soon as the pointer moves onto it.
    .ask = Move the pointer there and try to reach the content with it. Does the content stay in sight, and can it be closed with Esc?
