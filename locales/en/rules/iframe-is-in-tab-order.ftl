title = A frame with buttons, links or fields can be reached with the keyboard
why = A negative `tabindex` on a frame takes everything in it out of the Tab order. Somebody who does not use a mouse cannot get at the buttons, links and fields in it.
fix = Remove the attribute `tabindex` from the frame: `<iframe src="poll.html" title="Poll"></iframe>`. If only a script needs the frame, hide it: `<iframe hidden …>`.

unreachable-content = The frame is taken out of the Tab order, and in it there { $count ->
        [one] is { $count } element
       *[other] are { $count } elements
    } that the keyboard cannot reach for that reason.
may-be-unreachable = The frame is taken out of the Tab order, but what is in it could not be checked.
    .ask = Is there no button, link or field in the frame that a person would need?
