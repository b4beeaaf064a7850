title = The language in the code is the language of the page
why = A screen reader reads the page in the language that the code states. If a Latvian page states English, it is read out with English sounds and cannot be understood. This hits blind people and people with low vision, and everyone who listens to the page. Machine translation goes wrong, too.
fix = Give the `html` element the code of the language that the text is in: `<html lang="lv">`. For the English version of the page write `<html lang="en">`, for the Russian one `<html lang="ru">`.

other-language = The code states the language “{ $lang }”, but the text of the page is in { $found ->
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
}.
perhaps-other-language = The code states the language “{ $lang }”, but at least a part of the text seems to be in { $found ->
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
}.
    .ask = Is most of the text on the page in the language that the code states (“{ $lang }”)?
language-unclear = There is too little text to tell its language. The code states “{ $lang }”.
    .ask = Is the text of the page in the language that the code states (“{ $lang }”)?
