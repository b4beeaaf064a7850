title = A sound recording has a transcript
why = A deaf or hard of hearing person does not hear the recording, and text is the only way to what is said in it. Text also helps where sound cannot be played, and it can be searched.
fix = Put a transcript directly below the player, or a link to it: `<a href="meeting-transcript.html">Transcript of the meeting</a>`. It holds everything that is said, who speaks, and sounds that matter.

nothing-there = The recording “{ $file }” has no text version: the page has neither a text nor a link that could lead to one.
announced = The page has the words “{ $found }”. Somebody has to make sure that this is the whole text of the recording “{ $file }”.
    .ask = Is the whole content of the recording “{ $file }” in the text that the words “{ $found }” refer to?
not-found = Nothing on the page is called a transcript of the recording “{ $file }”.
    .ask = Is the whole content of the recording “{ $file }” in a text on this page, or on a page that it links to?
