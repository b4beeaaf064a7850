title = Frames of the same name show the same thing
why = By the name of a frame, people with a screen reader decide whether to enter it. If two different frames have one name, it does not tell which of them has what they need.
fix = Give each frame a name of its own: `<iframe title="Calendar of council meetings" src="…"></iframe> <iframe title="Map of the county" src="…"></iframe>`.

different-content = Two frames are both called “{ $name }”, but what they show is quite different: { $address } and { $other }.
maybe-different = Two frames are both called “{ $name }”, but they show different addresses: { $address } and { $other }.
    .ask = Do both frames show the same or equivalent content?
