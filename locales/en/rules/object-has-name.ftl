title = Images, sound and video embedded with object have a name
why = In place of an embedded image or video a blind person hears its name. Without one, they do not learn what is embedded, or do not notice that there is anything at all.
fix = Give the element a name: `<object data="arms.png" aria-label="Coat of arms"></object>`. For an image, better use `<img src="arms.png" alt="Coat of arms">`.

no-name = The embedded image, sound or video has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
maybe-fallback-shown = The embedded image, sound or video has no name, but the element holds content that is shown where it cannot be loaded.
    .ask = Does a screen reader read out a text that says the same?
maybe-alt = Only the attribute `alt` gives a name, and HTML does not know it on `object`.
    .ask = Does a screen reader read this text out?
kind-unknown = The embedded content has no name, and the code does not tell whether it is an image, sound or video.
    .ask = Is the embedded content neither an image nor sound nor video?
