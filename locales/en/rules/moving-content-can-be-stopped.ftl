title = Motion that lasts longer than five seconds can be stopped
why = People with attention or reading disorders cannot read while something moves beside the text. Running text is too fast for many.
fix = Let the motion end within five seconds (`animation: slide 1s 1`), or put a button “Stop” beside it. Instead of `<marquee>` use ordinary text.

marquee = The text runs for ever, and nothing on the page can stop it.
maybe-marquee = The text runs across the page.
    .ask = Does it stop by itself within five seconds, or can it be stopped with keyboard and pointer?
endless-animation = The element has an animation “{ $name }” that never ends.
    .ask = Is the motion not seen, or essential, or can it be stopped?
long-animation = The element has an animation “{ $name }” that lasts { $seconds } seconds.
    .ask = Is the motion not seen, or essential, or can it be stopped?
