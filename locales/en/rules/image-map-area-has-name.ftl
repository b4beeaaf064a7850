title = Areas of an image map have a text alternative
why = In an image with areas to click on, screen readers read each area as a link. Without an alternative, blind people hear only an address, or nothing.
fix = Name where each area leads: `<area href="/kalnu-parish" alt="Kalnu parish" coords="…">`.

no-alt = The area of the image map has no text alternative (`alt`).
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
