title = What a video shows can be heard as well
why = A blind person does not see what happens in a video. If neither a voice nor a text tells it, part of the content is lost. A description also helps people who find it hard to follow pictures.
fix = Make a second version of the video with audio description, where a voice tells in the pauses what is seen, and link to it beside the video: `<a href="park-described.html">Video with audio description</a>`. Simpler: while filming, say aloud everything that matters.

track = The video “{ $file }” has a track that is marked as a description. Browsers do not read descriptions out, so somebody has to make sure that what is seen can be heard.
    .ask = Can everything that matters of what the video “{ $file }” shows be heard?
check = Somebody has to make sure that everything that matters of what the video “{ $file }” shows is also said.
    .ask = Does a person who listens to the video “{ $file }” with closed eyes understand everything that matters in it?
