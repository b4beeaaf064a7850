title = Headings have text
why = Many people who use a screen reader skim a page by its headings. An empty heading is noise in that list: one hears it and learns nothing about what follows.
fix = Put text in the heading or remove the empty heading element. If the heading holds an image, give it an alternative: `<h2><img src="contacts.svg" alt="Contacts"></h2>`. Make space between paragraphs with styles, not with empty headings.
