title = The page says which language it is in
why = A screen reader picks its pronunciation by the language of the page. Without it, Latvian text may be read out with the sounds of another language, and a blind person cannot make sense of it. Browser translation and hyphenation go by the same setting.
fix = Give the `html` element a `lang` attribute with the code of the page’s main language: `<html lang="lv">`. In a content management system this is usually set once, in the page template or the language settings of the site.

no-lang = The `html` element has no `lang` attribute.
only-xml-lang = The language is given only in `xml:lang` (“{ $lang }”), which browsers ignore in HTML pages.
empty-lang = The `lang` attribute of the `html` element is empty.
