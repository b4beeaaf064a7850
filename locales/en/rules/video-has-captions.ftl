title = What a video says can be read in captions
why = A deaf or hard of hearing person sees a video but does not know what is said in it. Captions also help where it is noisy, where sound must be off, or where the language is foreign.
fix = Add captions in a WebVTT file: `<video controls src="meeting.mp4"><track kind="captions" srclang="lv" label="Latviešu" src="meeting.lv.vtt"></video>`. Read and correct captions that were made automatically.

track = The video “{ $file }” has a track of captions. It begins with the words “{ $beginning }”.
    .ask = Do the captions of the video “{ $file }” hold everything that is said, at the right time, with who speaks and which sounds matter?
inside = There are captions inside the file of the video “{ $file }”, but browsers seldom show those.
    .ask = Can captions be switched on when the video “{ $file }” is played in a browser?
broken = The video “{ $file }” has a track of captions, but there is no text in it.
    .ask = Can what is said in the video “{ $file }” be read as captions in another way, such as in its pictures?
not-found = The video “{ $file }” has no track of captions.
    .ask = Can what is said in the video “{ $file }” be read as captions, such as in its pictures?
