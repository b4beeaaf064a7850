title = The page does not reload or move on by itself after a while
why = If a page reloads or leads elsewhere after some seconds, people who read slowly or listen to a screen reader do not get to its end. What was typed into a form can be lost, and reading starts all over.
fix = Remove the `meta` element with `http-equiv="refresh"`. If the address has changed, redirect on the server or without delay: `<meta http-equiv="refresh" content="0; url=/new-address">`. If data have to be kept fresh, offer a “Refresh” button.

delayed-refresh = The page reloads by itself after { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
delayed-redirect = After { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } the page moves on to { $address } by itself.
