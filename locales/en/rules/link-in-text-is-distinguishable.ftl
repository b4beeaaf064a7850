title = A link in text differs by more than its colour
why = People who do not tell colours apart, or look at a printout in black and white, do not find a link in text if nothing but its hue sets it apart.
fix = Leave links in text underlined: `p a {"{"} text-decoration: underline; {"}"}`. Another mark that can be seen will do – bold letters, a border, an icon.

colour-alone = The link { $link } differs from the text { $text } by its colour alone, and the contrast of the two is { RATIO($ratio) }; without another mark at least { RATIO(3) } is needed.
same-look = The link looks exactly like the text around it ({ $text }).
    .ask = Can it be seen in the browser that this part of the text is a link?
unclear = The link is not underlined; its colour cannot be told for certain from the code.
    .ask = Can the link be told from the text in a picture in black and white, too?
