title = An id that something refers to is on one element only
why = If two elements have one id, the browser takes the first. The label of a field, its description or the header of a table may then go to another element, and a screen reader tells the wrong one.
fix = Give each element an id of its own and mend the reference: `<label for="name-2">Name</label> <input id="name-2">`.

maybe-wrong-element = The attribute `{ $attribute }` refers to the id “{ $id }”, but several elements have it; the browser takes the first.
    .ask = Is the first element with this id the one that is meant?
