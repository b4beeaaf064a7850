title = Words are not spaced out with spaces
why = A screen reader spells “C o n t e n t s” out letter by letter, and a search on the page does not find it. This hits blind people and people who find reading hard.
fix = Write the word together and space it with a style: `<h1 style="letter-spacing: .3em">Contents</h1>`.

spaced = The word “{ $word }” is written with spaces between its letters: “{ $letters }”
maybe-spaced = Letters are written with spaces between them: “{ $letters }”
    .ask = Are these letters meant one by one, and not as a word that was spaced out?
