title = A link and the text around it say where it leads
why = If a link is called “read more” and nothing that belongs to it is around it, a person with a screen reader does not know where it leads and has to open it to find out. This holds up blind people and those who use the keyboard only.
fix = Best call the link what it leads to: `<a href="/schedule">Waste collection schedule</a>`. If the text has to be short, put the link into the paragraph, list item or table cell that explains it.

vague-without-context = The link text “{ $name }” does not say where the link leads, and nothing around it that belongs to it does.
maybe-vague = The link text “{ $name }” hardly says where the link leads, and nothing around it does.
    .ask = Does the link text say where the link leads?
maybe-heading = The link text “{ $name }” does not say where the link leads. Only the heading before it may: “{ $heading }”.
    .ask = Does the heading belong to this link and say where it leads?
judge-context = The link text is “{ $name }”, around it is: “{ $context }”
    .ask = Do the link and the text around it say where the link leads?
judge = The link text is “{ $name }”.
    .ask = Do the link and the text around it say where the link leads?
