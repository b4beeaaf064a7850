title = What a video without sound shows can be heard in another recording
why = A blind person does not see what happens in a video. If neither a voice nor a text tells it, part of the content is lost. A description also helps people who find it hard to follow pictures.
fix = Add a sound recording that tells what the video shows: `<audio controls src="park-description.mp3"></audio>`. A text will do as well.

nothing-there = The video “{ $file }” has no sound, and there is no recording and no link on the page that could tell what it shows.
check = Somebody has to make sure that a recording tells what the video “{ $file }”, which has no sound, shows.
    .ask = Is there a sound recording on the page that says everything that matters of what the video “{ $file }” shows?
