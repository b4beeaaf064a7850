title = A passage in another language says so
why = If English or Russian text is not marked, a screen reader reads it out with Latvian sounds and the listener does not understand it. This hits blind people, and those for whom the text in another language is the only one they can follow.
fix = Give the element around the text the code of its language: `<p lang="en">Information in English</p>` or `<div lang="ru">…</div>`.

perhaps-other-language = The language stated here is “{ $lang }”, but the text seems to be in { $found ->
    [lv] Latvian
    [ru] Russian
    [en] English
    [lt] Lithuanian
    [et] Estonian
    [de] German
    [uk] Ukrainian
    [pl] Polish
    [fr] French
   *[other] the language with the code “{ $found }”
}: “{ $text }”
    .ask = Is this text in the language of the page, or nothing but names, terms and quotations that need no language?
