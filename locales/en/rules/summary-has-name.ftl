title = Parts of the page that can be opened have a name
why = A screen reader says only that there is something to expand. Without a name, a blind person does not know what is inside, and somebody who controls the device by voice cannot call it up.
fix = Put text in the `summary` element: `<details><summary>Opening hours</summary>…</details>`. If only an icon is seen, give it an alternative, or add a name with `aria-label`.

no-name = The part that can be opened has no name: the `summary` element is empty.
image-without-name = The `summary` element holds only an image without a text alternative, so the part that can be opened has no name.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name in the code of the page, but a script or a style may add one.
    .ask = Does the part that can be opened have a name in the browser that a screen reader reads out?
