title = The language codes of parts of the text are valid
why = Where a part of the text is in another language, the code tells the screen reader to switch pronunciation. It ignores a code that is not valid, so an English sentence, for example, is read out with Latvian sounds. This hinders everyone who listens to the page.
fix = Give the element around the text in another language the standard code: `<p lang="en">Information in English</p>`. Text in the language of the page needs no `lang` attribute.

unknown-language = The language of this part of the text is given as “{ $lang }”. There is no such language code.
underscore = The language of this part of the text is given as “{ $lang }”. The code needs a hyphen: “{ $suggestion }”.
blank = The `lang` attribute holds nothing but spaces.
