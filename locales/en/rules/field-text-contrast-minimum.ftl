title = Text in fields and on buttons stands out well enough
why = A pale placeholder in a field or a pale label on a button cannot be read by people with low vision, or by anybody looking at a phone in the sun. The contrast ratio must be at least 4.5:1, or 3:1 for large text.
fix = Make the text of the field darker: `::placeholder {"{"} color: #595959; opacity: 1; {"}"}`. For a button choose a darker background or darker letters.

low-contrast = Text { $foreground } on { $background }: contrast { RATIO($ratio) }, at least { RATIO($needed) } is needed. Text in { $suggested } or a background in { $behind } would do.
low-contrast-on-image = There is an image behind the text { $foreground }, and nowhere on it does the contrast exceed { RATIO($highest) }; at least { RATIO($needed) } is needed.
gradient = Behind the text colours blend: the contrast is between { RATIO($lowest) } and { RATIO($highest) }, at least { RATIO($needed) } is needed. The text is { $foreground }.
    .ask = Does the text stand out well enough everywhere in the browser?
image-behind = There is an image behind the text, and the contrast depends on where the text stands. The text is { $foreground }, at least { RATIO($needed) } is needed.
    .ask = Does the text stand out well enough everywhere in the browser?
overlap = Text { $foreground } on { $background }: contrast { RATIO($ratio) }, at least { RATIO($needed) } is needed. Elements may overlap, and the real background may be another.
    .ask = Does the text stand out well enough everywhere in the browser?
text-shadow = Text { $foreground } on { $background }: contrast { RATIO($ratio) }, at least { RATIO($needed) } is needed. The text has a shadow, which changes the contrast.
    .ask = Does the text stand out well enough everywhere in the browser?
filter = Text { $foreground } on { $background }: contrast { RATIO($ratio) }, at least { RATIO($needed) } is needed. A filter, blending or a mask changes the colours.
    .ask = Does the text stand out well enough everywhere in the browser?
may-be-hidden = Text { $foreground } on { $background }: contrast { RATIO($ratio) }, at least { RATIO($needed) } is needed. It is not known whether the text is shown at all.
    .ask = Is the text never shown to people?
