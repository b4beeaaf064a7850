title = The language stated for a part is the language of its text
why = Where another language is stated, a screen reader switches its pronunciation. If it is the wrong one, text that could be understood no longer can. This hits people who listen to the page or read it in Braille.
fix = Give the element the code of the language that its text is in: `<p lang="en">Information in English</p>`. If the text is in the language of the page, take the `lang` attribute away.

other-language = This part states the language “{ $lang }”, but its text is in { $found ->
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
perhaps-other-language = This part states the language “{ $lang }”, but its text seems at least partly to be in { $found ->
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
    .ask = Is this text in the language that is stated for it (“{ $lang }”)?
language-unclear = This part states the language “{ $lang }”. There is too little text to tell its language: “{ $text }”
    .ask = Are these words in the language that is stated for them (“{ $lang }”)?
