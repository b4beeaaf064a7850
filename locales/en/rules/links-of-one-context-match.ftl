title = Links of the same name in the same place lead to the same thing
why = If two links in one paragraph or list item have the same name and lead to different places, a blind person cannot choose: the text around does not tell them apart either.
fix = Name the links so that they differ: `<a href="/plan.pdf">Plan (PDF, 2 MB)</a> <a href="/plan.docx">Plan (DOCX, 1 MB)</a>`.

different-content = Two links are both called “{ $name }”, but the pages behind them are about different things: { $address } and { $other }.
different-formats = Two links are both called “{ $name }”, but they lead to files of different formats: { $address } and { $other }.
different-words = For a screen reader two links are both called “{ $name }”, but different text is shown, “{ $text }” and “{ $other }”, and the addresses differ.
maybe-different = Several links are called “{ $name }”, but their addresses differ, such as { $address } and { $other }.
    .ask = Do all these links lead to the same or equivalent content?
destination-unknown = Several links are called “{ $name }”, but only a script knows where one of them leads.
    .ask = Do all these links lead to the same or equivalent content?
