title = A sound recording on the page can be played
why = Without buttons a recording can be neither started nor stopped, and people do not even know that it is there.
fix = Add `controls`: `<audio controls src="interview.mp3"></audio>`.

no-controls = Nobody can play the sound recording “{ $file }”: it has no buttons.
script = The sound recording “{ $file }” does not have the browser’s buttons. A script of the page may play it.
    .ask = Can the recording “{ $file }” be started and stopped with the keyboard?
