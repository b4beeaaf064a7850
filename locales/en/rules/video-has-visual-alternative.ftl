title = What a video with sound shows can be heard or read as well
why = A blind person does not see what happens in a video. If neither a voice nor a text tells it, part of the content is lost. A description also helps people who find it hard to follow pictures.
fix = Make a second version of the video with audio description, where a voice tells in the pauses what is seen, and link to it beside the video: `<a href="park-described.html">Video with audio description</a>`. Simpler: while filming, say aloud everything that matters. A text that tells everything seen and heard will do as well.

announced = The page has the words “{ $found }”. Somebody has to make sure that everything the video “{ $file }” shows is there.
    .ask = Is everything that matters of what the video “{ $file }” shows there where the words “{ $found }” refer to?
not-found = Nothing on the page tells of an audio description or a text for the video “{ $file }”.
    .ask = Can everything that matters of what the video “{ $file }” shows be heard in its sound or read in a text?
