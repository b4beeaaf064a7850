title = A field has one label
why = Where a field has several `label` elements, some screen readers read the first alone, and voice control does not know the others.
fix = Keep one label and tie an explanation in another way: `<label for="a">First name</label> <input id="a" aria-describedby="b"> <span id="b">As in your passport</span>`.

several-labels = Number of visible labels of the field: { $count } (“{ $names }”).
