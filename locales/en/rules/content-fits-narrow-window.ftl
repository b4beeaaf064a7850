title = Content fits into a narrow window
why = People with low vision enlarge the page four times, and phones are narrow. If text is wider than the window, every line has to be scrolled back and forth, and reading becomes impossible.
fix = Give the width as a limit: `max-width: 60rem` and not `width: 960px`. If there have to be columns, put them one below the other in narrow windows with `@media (max-width: 40rem)`.

maybe-wider-than-window = The element stays { $width } pixels wide in a window of 320 pixels, too.
    .ask = Can the text be read in a narrow window (320 pixels, or enlarged to 400 %) by scrolling in one direction only?
