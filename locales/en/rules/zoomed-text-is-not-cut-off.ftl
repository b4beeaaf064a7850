title = Text is not cut off when the page is enlarged
why = People with low vision enlarge the page to 200 %. If text stands in a box that does not grow with it and hides what does not fit, a part of it disappears and cannot be read.
fix = Let the box grow with its text: instead of `height: 120px; overflow: hidden` write `min-height: 120px`. Let lines break, too (no `white-space: nowrap`).

cut-below = At 200 % the text is cut off below: the box has room for { $room } px, the text needs at least { $needed } px.
cut-at-the-side = At 200 % the text is cut off at the side: the box is { $room } px wide, the text needs at least { $needed } px.
maybe-cut-below = At 200 % the text may not fit: the box has room for { $room } px, the text usually needs about { $needed } px.
    .ask = Can all of the text be seen when the page is enlarged to 200 %?
maybe-cut-at-the-side = At 200 % the line may not fit: the box is { $room } px wide, the text usually needs about { $needed } px.
    .ask = Can all of the text be seen when the page is enlarged to 200 %?
