title = The page is a service card of a known layout
why = Fields must be read with certainty. Where the layout is unknown, nothing can be concluded from what was not found.
fix = Give the address of the card, or save the whole page. For other pages, paste the description as text, such as `Īss apraksts: …`.
maybe-unknown = The layout of the page is unknown; missing fields were not judged.
    .ask = Is this page the description of a service?
maybe-cut = The page is so large that only its beginning was read.
    .ask = Does the part that was read hold the whole description?
