title = An element that gets the focus keeps it
why = If a link or field gives the focus away at once, it can neither be seen nor used with the keyboard. People without a mouse get no further.
fix = Delete `onfocus="this.blur()"`. If the ring around the element is in the way, change how it looks: `a:focus-visible {"{"} outline: 3px solid #0b57d0 {"}"}`.

blurs = The element gives the focus away as soon as it gets it: `{ $code }`.
maybe-blurs = When the element gets the focus, code may take it away: `{ $code }`.
    .ask = Can the element be used with the keyboard, and does it keep the focus?
