title = Links of the same name lead to the same thing
why = Blind people often go through the list of links of a page. If it has ten links “Read more” that lead to different places, the list is of no use. This is asked at the highest level (AAA).
fix = Name the links so that they can be told apart without the text around: `<a href="/clean-up">Read more about the clean-up</a>`.

different-content = Two links are both called “{ $name }”, but the pages behind them are about different things: { $address } and { $other }.
different-formats = Two links are both called “{ $name }”, but they lead to files of different formats: { $address } and { $other }.
different-words = For a screen reader two links are both called “{ $name }”, but different text is shown, “{ $text }” and “{ $other }”, and the addresses differ.
maybe-different = Several links are called “{ $name }”, but their addresses differ, such as { $address } and { $other }.
    .ask = Do all these links lead to the same or equivalent content?
destination-unknown = Several links are called “{ $name }”, but only a script knows where one of them leads.
    .ask = Do all these links lead to the same or equivalent content?
