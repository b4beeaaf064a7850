title = A link that opens a new window says so
why = If a new window or tab opens unexpectedly, the “Back” button no longer works. Blind people often do not notice that they are in another window.
fix = Open the link in the same window, or say it in the text of the link: `<a href="…" target="_blank">Map of the county (opens in a new window)</a>`.

not-announced = The link “{ $name }” opens a new window and does not say so.
other-language = The link “{ $name }” opens a new window; whether its text says so is not known in this language.
    .ask = Does the text of the link, or what is beside it, say that a new window will open?
