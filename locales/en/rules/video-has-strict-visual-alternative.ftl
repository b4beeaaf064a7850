title = Videos with sound have audio description
why = A blind person does not see what happens in a video. If neither a voice nor a text tells it, part of the content is lost. A description also helps people who find it hard to follow pictures.
fix = Make a second version of the video with audio description, where a voice tells in the pauses what is seen, and link to it beside the video: `<a href="park-described.html">Video with audio description</a>`. Simpler: while filming, say aloud everything that matters.

announced = The page has the words “{ $found }”. Somebody has to make sure that this is the audio description of the video “{ $file }”.
    .ask = Can everything that matters of what the video “{ $file }” shows be heard there where the words “{ $found }” refer to?
not-found = Nothing on the page tells of an audio description for the video “{ $file }”.
    .ask = Can everything that matters of what the video “{ $file }” shows be heard as well?
