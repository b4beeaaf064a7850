title = Embedded frames have a name
why = A map, a video or a form from another site sits in a frame. A screen reader reads out the name of the frame before what is in it. Without one, a blind person cannot know what is inside and whether it is worth entering.
fix = Name the content of the frame in `title`: `<iframe src="…" title="Map: how to get to the town hall"></iframe>`.

no-name = The embedded frame has no name: its `title` attribute is empty or missing.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
