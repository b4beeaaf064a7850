title = A link holds no other button or field
why = If there is a button in a link, the focus stops twice, and a screen reader names two things, of which perhaps only one works.
fix = Keep one of the two: `<a class="button" href="/apply">Apply</a>`.

maybe-two-controls = The link holds another element that can be used by itself: “{ $element }”.
    .ask = Do both work with the keyboard, and is it clear what each does?
