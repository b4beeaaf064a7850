title = Videos without sound have an alternative in text or sound
why = A blind person does not see what happens in a video. If neither a voice nor a text tells it, part of the content is lost. A description also helps people who find it hard to follow pictures.
fix = Put a text directly below the player, or a link to it: `<a href="park-text.html">The video about the park as text</a>`. It holds everything that matters of what is seen and heard, in its order. A sound recording with the description will do as well.

nothing-there = The video “{ $file }” has no sound, and the page has no text, no recording and no link that could tell what it shows.
announced = The page has the words “{ $found }”. Somebody has to make sure that everything the video “{ $file }” shows is there.
    .ask = Is everything that matters of what the video “{ $file }” shows there where the words “{ $found }” refer to?
not-found = The video “{ $file }” has no sound, and nothing on the page is called its description.
    .ask = Can everything that matters of what the video “{ $file }” shows be read in a text or heard in another recording?
