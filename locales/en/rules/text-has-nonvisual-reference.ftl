title = Instructions do not rely on looks alone
why = “Press the green button on the right” tells a blind person nothing, and who cannot tell colours apart may not find the button. On a phone or in an enlarged view, “on the right” is often below.
fix = Call what you mean by its name: “Press the button “Submit” at the end of the page.” Place, colour or shape may be added.

only-look = The instruction tells nothing but the look ({ $words }): “{ $text }”
maybe-only-look = The instruction speaks of the look ({ $words }): “{ $text }”
    .ask = Can what is meant also be found by its name, without knowing how it looks and where it is?
judge = The text speaks of a look ({ $words }): “{ $text }”
    .ask = Does the text point at something on the page by its look alone?
language-unknown = The page has text in the language “{ $lang }”, whose words the check does not know: “{ $text }”
    .ask = Do instructions in this language call everything by its name, too, and not only by its look?
