title = Images that move end within five seconds or can be stopped
why = Movement distracts: a person with attention or reading difficulties cannot read the text beside it, and some people feel sick.
fix = Let the animation end within five seconds, or replace the image with a video that has buttons: `<video controls muted src="map.mp4"></video>`.

endless = The image “{ $file }” moves without end.
    .ask = Can the movement of the image “{ $file }” be stopped on the page?
long = The image “{ $file }” moves for more than five seconds.
    .ask = Can the movement of the image “{ $file }” be stopped on the page?
unknown = The image “{ $file }” could not be read. It may move.
    .ask = Does the image “{ $file }” stand still, end within five seconds, or can it be stopped?
