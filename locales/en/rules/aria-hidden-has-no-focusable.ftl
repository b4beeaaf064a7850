title = Nothing in a part hidden from screen readers can be reached with the keyboard
why = The attribute `aria-hidden` hides content from screen readers but not from the keyboard. If there is a link or a button inside, the Tab key leads to a place about which the screen reader says nothing, and the person no longer knows where they are.
fix = If the content is needed, remove `aria-hidden`. If it has to be hidden, hide it from everybody: `<div hidden>…</div>` or `<div inert>…</div>`. A single element can be taken out of the Tab order: `<a href="…" tabindex="-1">`.
