title = Headings are spelled right
why = People look over a page by its headings. A slip in one casts a shadow on the whole description.
fix = Correct the word.
maybe-typo = The heading has “{ $found }”; a known word is “{ $meant }”.
    .ask = Is “{ $found }” a typing error?
