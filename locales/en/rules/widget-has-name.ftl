title = Tabs, list items, dialogs and other parts of the interface have a name
why = A screen reader announces a tab or a branch of a tree without a name as just that. A blind person cannot tell what it opens, or choose between several. Of a dialog or a progress bar without a name one hears that something opened or is going on, but not what.
fix = Put text in the tab or the list item: `<button role="tab">Documents</button>`. Name a dialog by its heading: `<div role="dialog" aria-labelledby="heading">`, a progress bar with `aria-label`.

no-name = The element has no name: there is no text in it, and none is given in another way.
image-without-name = The element holds only an image without a text alternative, so it has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the element have a name in the browser that a screen reader reads out?
maybe-nameless = The part of the interface with the role `{ $role }` has no name.
    .ask = Can a user of a screen reader tell what this part of the interface is?
