title = It can be seen what has the keyboard focus
why = People who use the page with a keyboard – because of a motor disability, trembling hands, or having no mouse – need to see where they are. Without a visible focus the page can only be used by guessing.
fix = Do not remove the browser's focus outline (`outline: none`), or replace it by your own, such as `a:focus-visible, button:focus-visible {"{"} outline: 3px solid #003366; outline-offset: 2px; {"}"}`.

no-indicator = Nothing on the page changes when the element has the focus: its outline is removed and nothing takes its place.
maybe-script = The styles do not show the focus: the outline is removed. Perhaps a script shows it.
    .ask = When you reach the element with the Tab key, can it be seen in the browser that it has the focus?
maybe-elsewhere = The element itself has no focus outline, but another element may change when it has the focus.
    .ask = When you reach the element with the Tab key, can it be seen in the browser that it has the focus?
maybe-too-little = With the focus the element changes so little that it may not be seen.
    .ask = When you reach the element with the Tab key, can it be clearly seen in the browser that it has the focus?
maybe-native = The focus outline is removed; what the browser itself shows for this element differs from browser to browser.
    .ask = When you reach the element with the Tab key, can it be seen in several browsers that it has the focus?
may-be-hidden = The element can be reached with the Tab key, but does not seem to be visible even when it has the focus.
    .ask = When you reach the element with the Tab key, can it be seen in the browser?
