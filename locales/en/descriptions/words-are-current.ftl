title = Words are respectful and of today
why = A word names a person. An outdated or slighting one hurts the very people the service is for.
fix = Use the word of the law, such as “persona ar invaliditāti”.
disrespectful = “{ $found }” is a slighting word. Write: { $instead }.
outdated = “{ $found }” is an outdated word. Write: { $instead }.
maybe-name = “{ $found }” is an outdated word, and here it may be part of a name.
    .ask = Is this part of the name of a society or the like, which cannot be changed?
