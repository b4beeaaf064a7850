title = Images have a text alternative
why = In place of an image a blind person hears its text alternative. Without one, a screen reader passes over the image or reads out its file name, and what the image says is lost. The alternative also helps when an image fails to load.
fix = Say in `alt` what matters about the image: `<img src="town-hall.jpg" alt="The town hall">`. If it is only decoration, leave the alternative empty: `<img src="line.png" alt="">`.

no-alt = The image has no `alt` attribute.
exposed-decoration = The image is marked as decorative, but another attribute or the keyboard focus makes screen readers announce it all the same, and it has no name.
no-name = The image has no text alternative.
broken-reference = The text alternative should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no text alternative in the code of the page, but a script or a style may add one.
    .ask = Does the image have a text alternative in the browser?
