title = A captions track has captions in it
why = The player shows a button for captions, but nothing appears when it is pressed. A deaf or hard of hearing person sees a video but does not know what is said in it. Captions also help where it is noisy, where sound must be off, or where the language is foreign.
fix = Check the address of the file and what is in it. A right file begins with the line `WEBVTT`, and each caption has a time and a text: `00:00.000 --> 00:02.500`.

no-text = There are no captions in the file “{ $file }”, or there is no such file.
no-file = The track of captions names no file.
unknown = The file of captions “{ $file }” could not be read.
    .ask = Do captions appear when they are switched on in the player?
