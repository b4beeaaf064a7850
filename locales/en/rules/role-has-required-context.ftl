title = Parts stand in the whole that they belong to
why = A role such as “list item” or “tab” means something only together with its list or row of tabs. Without the whole a screen reader cannot tell how many items there are and which is the present one, or does not tell the role at all.
fix = Put the parts into an element with the right role: `<div role="tablist"><button role="tab">Council</button></div>`. Better still, use the elements of HTML: `<ul><li>Council</li></ul>`. If the role of a part is not needed, remove it.

wrong-parent = The element with the role `{ $role }` stands in an element with the role `{ $parent }`, where it does not belong.
no-parent = The element with the role `{ $role }` stands in nothing that it could belong to.
maybe-wrong-parent = The element with the role `{ $role }` stands in an `li` whose list was given another role; browsers take that in different ways.
    .ask = Does a screen reader tell rightly what this element belongs to?
maybe-box-between = Between the element with the role `{ $role }` and its whole stands an element that some browsers may show to assistive technology by itself.
    .ask = Does a screen reader tell rightly what this element belongs to?
