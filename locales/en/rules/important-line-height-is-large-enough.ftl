title = The style of an element does not keep people from moving lines apart
why = People with dyslexia or low vision widen the space between lines in the browser so as not to lose their place. Where the `style` attribute forces a smaller height with `!important`, their settings have no effect.
fix = Remove `!important` or move the style to a style sheet: `<p style="line-height: 1.2">`. If the value has to be forced, make it at least 1.5 times the font size: `line-height: 1.5 !important`.

too-low = A style with `!important` makes lines { $height } px high; at least { $needed } px are needed.
normal-too-low = A style with `!important` leaves the height of lines to the font, and this font has too low ones; at least { $needed } px are needed.
maybe-one-line = A style with `!important` makes lines { $height } px high; if the text takes more than one line, at least { $needed } px are needed.
    .ask = Does the text always stay in one line, even in a narrow window?
normal-height-unknown = A style with `!important` leaves the height of lines to the font; it is usually less than 1.5 times the font size.
    .ask = Does the text stay in one line, or are its lines at least 1.5 times the font size high?
may-be-hidden = A style with `!important` makes lines { $height } px high (at least { $needed } px are needed), but the code does not tell whether the text can be seen.
    .ask = Is the text hidden so that nobody sees it?
maybe-overridable = A style with `!important` on an element around the text makes lines { $height } px high; at least { $needed } px are needed.
    .ask = Can the text here be spaced out with styles of one’s own or with an extension?
