title = Sound that plays by itself can be stopped
why = Sound that starts by itself drowns the voice of a screen reader: a blind person cannot hear the page and cannot find the button that would stop it. It keeps others from concentrating.
fix = Play nothing until somebody asks for it: take `autoplay` away and leave the buttons, `<video controls src="festival.mp4"></video>`. If a video must start by itself, switch its sound off: `<video autoplay muted controls src="festival.mp4"></video>`.

nothing-there = The recording “{ $file }” plays by itself, and there is nothing on the page that could stop it.
script = The recording “{ $file }” plays by itself and does not have the browser’s buttons. A script of the page may stop its sound.
    .ask = Is there a visible button with a name that stops or mutes the recording “{ $file }”, also with the keyboard?
sound-unknown = The recording “{ $file }” starts by itself. Whether it has sound, and for how long, is not known.
    .ask = Is the recording “{ $file }” without sound, or does its sound end within three seconds?
