title = A time limit can be extended
why = People who listen to the page, type slowly or find it hard to concentrate need more time for a form. If the session ends without warning, everything they entered is lost.
fix = Warn at least 20 seconds before and let people extend the time with one action: `<button>Continue the session</button>`. VARAM's method asks for at least one minute.

to-judge = The text speaks of a time limit: “{ $text }”.
    .ask = Can the time limit be switched off, adjusted or extended, and are people warned in time?
