title = The style of an element does not keep people from spacing words out
why = People with dyslexia or low vision widen the space between words in the browser in order to read. Where the `style` attribute forces a smaller space with `!important`, their settings have no effect.
fix = Remove `!important` or move the style to a style sheet: `<p style="word-spacing: normal">`. If the value has to be forced, make it at least 0.16 times the font size: `word-spacing: 0.2em !important`.

too-narrow = A style with `!important` sets the space between words to { $spacing } px; at least { $needed } px are needed.
may-be-hidden = A style with `!important` sets the space between words to { $spacing } px (at least { $needed } px are needed), but the code does not tell whether the text can be seen.
    .ask = Is the text hidden so that nobody sees it?
maybe-overridable = A style with `!important` on an element around the text sets the space to { $spacing } px; at least { $needed } px are needed.
    .ask = Can the text here be spaced out with styles of one’s own or with an extension?
