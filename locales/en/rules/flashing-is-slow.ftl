title = Nothing flashes more than three times a second
why = Fast flashing can cause a seizure in people with photosensitive epilepsy. It takes a few seconds only, and a warning on the page does not help.
fix = Slow the animation down so that it flashes less than three times a second, or take it away: `animation-duration: 2s`. Replace a moving image with a still one.

maybe-flashing-animation = The animation “{ $name }” repeats { $times } times a second.
    .ask = Does anything flash more than three times a second?
maybe-flashing-image = The image changes { $times } times a second.
    .ask = Does anything in the image flash more than three times a second?
