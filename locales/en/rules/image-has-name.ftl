title = Images have a text alternative
why = In place of an image a blind person hears its text alternative. Without one, a screen reader passes over the image or reads out its file name, and what the image says is lost. The alternative also helps when an image fails to load.
fix = Say in `alt` what matters about the image: `<img src="town-hall.jpg" alt="The town hall">`. If it is only decoration, leave the alternative empty: `<img src="line.png" alt="">`.
