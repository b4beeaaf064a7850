title = Sound that plays by itself ends within three seconds
why = Sound that starts by itself drowns the voice of a screen reader: a blind person cannot hear the page and cannot find the button that would stop it. It keeps others from concentrating.
fix = Play nothing until somebody asks for it: take `autoplay` away and leave the buttons, `<video controls src="festival.mp4"></video>`. If a video must start by itself, switch its sound off: `<video autoplay muted controls src="festival.mp4"></video>`.

too-long = The recording “{ $file }” plays by itself and has more than three seconds of sound.
sound-unknown = The recording “{ $file }” starts by itself. Whether it has sound, and for how long, is not known.
    .ask = Is the recording “{ $file }” without sound, or does its sound end within three seconds?
