title = The recording in an embedded player has captions, a transcript and audio description
why = A deaf or hard of hearing person sees a video but does not know what is said in it. Captions also help where it is noisy, where sound must be off, or where the language is foreign. A blind person in turn has to hear what is shown. Whoever publishes a recording answers for it, also where another site keeps it.
fix = Upload corrected captions in Latvian to the video (YouTube Studio: “Subtitles”). Put a link to the transcript beside the player. If what is shown cannot be heard, add a version with audio description.

film = The page embeds a video from “{ $player }”: { $title }.
    .ask = Does the video have correct captions, not only automatic ones, and can everything that matters of what it shows be heard (or, without sound, be read)?
sound = The page embeds a sound recording from “{ $player }”: { $title }.
    .ask = Is there a text beside the recording with everything that is said in it?
