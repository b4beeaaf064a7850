title = The name of a frame says what is in it
why = By the name of a frame, people with screen readers decide whether to enter it. The name “iframe” or an address says nothing.
fix = Name the content: `<iframe src="…" title="Map: how to get to the town hall"></iframe>`.

maybe-generic = The name “{ $name }” would suit any frame.
    .ask = Does the name tell what is in the frame?
maybe-address = The name of the frame is an address or the name of a file: “{ $name }”.
    .ask = Does the name tell what is in the frame?
