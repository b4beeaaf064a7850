title = The text of a link alone says where it leads
why = A screen reader can read out a list of all links on the page. Ten links called “here” or “read more” cannot be told apart in it. Who enlarges the screen sees the link and not the text around it.
fix = Call the link what the page or document is called that it leads to: `<a href="/schedule">Waste collection schedule</a>`, not `See the schedule <a href="/schedule">here</a>`.

vague = The link text “{ $name }” does not say where the link leads.
maybe-vague = The link text “{ $name }” hardly says where the link leads.
    .ask = Does the link text alone say where the link leads?
judge = The link text is “{ $name }”.
    .ask = Does the link text alone say where the link leads?
