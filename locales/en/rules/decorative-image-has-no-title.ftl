title = A decorative image has no tooltip
why = An empty text alternative means that the image says nothing. If it has a tooltip (`title`), browsers differ: some read the image out and some do not.
fix = If the image says something, write it in `alt`: `<img src="hall.jpg" alt="The town hall">`. If it does not, remove `title`: `<img src="line.png" alt="">`.

titled = The image is marked as decoration but has the tooltip “{ $title }”.
