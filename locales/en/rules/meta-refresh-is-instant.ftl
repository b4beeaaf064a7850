title = The page never reloads or moves on by itself after a while
why = When a page changes by itself, people who read with a screen reader, with magnification or slowly lose their place and often do not understand what happened. At the highest level (AAA) it must not happen even after a long time.
fix = Remove the `meta` element with `http-equiv="refresh"` and offer a “Refresh” button. If the address has changed, redirect without delay: `<meta http-equiv="refresh" content="0; url=/new-address">`.

delayed-refresh = The page reloads by itself after { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
delayed-redirect = After { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } the page moves on to { $address } by itself.
