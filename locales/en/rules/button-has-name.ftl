title = Buttons have a name
why = A screen reader announces a button without a name as just that, a button. A blind person cannot tell whether it opens a menu, closes a window or sends a form. Somebody who controls the device by voice cannot press it.
fix = Put text in the button: `<button>Submit</button>`. Give a button that shows only an icon a name: `<button aria-label="Close">×</button>`.

no-name = The button has no name: there is no text in it, and none is given in another way.
image-without-name = The button holds only an image without a text alternative, so the button has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the button have a name in the browser that a screen reader reads out?
