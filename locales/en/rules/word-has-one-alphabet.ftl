title = Words are written with the letters of one alphabet
why = A Cyrillic “е” looks like a Latin “e”, but a screen reader pulls the word apart or spells it, and a search does not find it. Letters from a table of mathematical signs, as posts on social networks have them, are read sign by sign or not at all. This hits blind people and people who have texts read to them.
fix = Type the word anew with one keyboard, and make it bold by markup: `<strong>Important</strong>`.

look-alike = The word “{ $word }” has letters of another alphabet: “{ $letters }”
maybe-look-alike = The word “{ $word }” has Latin and Cyrillic letters that look alike
    .ask = Are all letters of this word as they are meant to be?
signs = The word “{ $plain }” is written with signs that only look like letters
maybe-signs = “{ $plain }” is written with signs that only look like letters
    .ask = Are these signs of a formula, and not a word?
