title = The language code of the page is valid
why = A screen reader does not recognise a wrong code such as “latvian” and reads the text as if no language had been given. For people who listen to the page the text becomes hard or impossible to understand.
fix = Use the standard code of the language in `lang`: `lv` for Latvian, `en` for English, `ru` for Russian. Right: `<html lang="lv">` or `<html lang="lv-LV">`.

unknown-language = The language of the page is given as “{ $lang }”. There is no such language code.
underscore = The language of the page is given as “{ $lang }”. The code needs a hyphen: “{ $suggestion }”.
