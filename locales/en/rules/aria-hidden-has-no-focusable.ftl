title = Nothing in a part hidden from screen readers can be reached with the keyboard
why = The attribute `aria-hidden` hides content from screen readers but not from the keyboard. If there is a link or a button inside, the Tab key leads to a place about which the screen reader says nothing, and the person no longer knows where they are.
fix = If the content is needed, remove `aria-hidden`. If it has to be hidden, hide it from everybody: `<div hidden>…</div>` or `<div inert>…</div>`. A single element can be taken out of the Tab order: `<a href="…" tabindex="-1">`.

focusable-content = In the part hidden from screen readers there { $count ->
        [one] is { $count } element
       *[other] are { $count } elements
    } that the Tab key reaches.
focusable-itself = The element is hidden from screen readers, but the Tab key reaches it.
maybe-focus-guard = In the hidden part there is an element that the Tab key reaches, but a script may move the focus on at once.
    .ask = Moving with the Tab key, does the focus never stay on this hidden element?
