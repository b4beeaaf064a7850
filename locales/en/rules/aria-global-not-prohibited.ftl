title = No aria- attribute stands where it is prohibited
why = Some elements, such as `div` and `p`, may not be given a name. Some browsers ignore the attribute, and a person with a screen reader does not hear it; others put it in the place of the visible text.
fix = Write what is needed as plain text, or give the element a role that fits: `<div role="group" aria-label="Filters">`. If the attribute is not needed, remove it.

prohibited = On an element with the role `{ $role }` the attribute `{ $attribute }` is prohibited.
prohibited-on-box = The element has no role, so the attribute `{ $attribute }` is prohibited on it.
maybe-decorative = The element has the role `{ $role }` and the attribute `{ $attribute }` at once; browsers take that in different ways.
    .ask = Does a screen reader tell this element as it was meant?
maybe-other-role = The attribute `{ $attribute }` may be prohibited here, but a script or a newer standard may decide on the role of the element.
    .ask = Does the element have a role in the browser with which this attribute may be used?
