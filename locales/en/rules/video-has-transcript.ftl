title = What a video says and shows is available as text
why = A deafblind person neither sees nor hears a video and can only read it in braille. A text also helps people who cannot or do not want to watch.
fix = Put a text directly below the player, or a link to it: `<a href="park-text.html">The video about the park as text</a>`. It holds everything that matters of what is seen and heard, in its order.

nothing-there = The recording “{ $file }” has no text version: the page has neither a text nor a link that could lead to one.
announced = The page has the words “{ $found }”. Somebody has to make sure that this is the whole text of the recording “{ $file }”.
    .ask = Is the whole content of the recording “{ $file }” in the text that the words “{ $found }” refer to?
not-found = Nothing on the page is called a transcript of the recording “{ $file }”.
    .ask = Is the whole content of the recording “{ $file }” in a text on this page, or on a page that it links to?
