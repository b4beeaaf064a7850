title = Items of menus have a name
why = A screen reader announces an item without a name as just that, a menu item. A blind person cannot tell what choosing it will do. Somebody who controls the device by voice cannot choose it.
fix = Put text in the item: `<div role="menuitem" tabindex="0">Download</div>`. Give an item that shows only an icon a name with `aria-label`.

no-name = The item of the menu has no name: there is no text in it, and none is given in another way.
image-without-name = The item holds only an image without a text alternative, so it has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the item have a name in the browser that a screen reader reads out?
