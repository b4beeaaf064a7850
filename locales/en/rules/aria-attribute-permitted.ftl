title = The aria- attributes fit their elements
why = An attribute that tells a state, such as “open” or “checked”, works only together with a role that has such a state. Elsewhere browsers ignore it, and a person with a screen reader does not learn the state.
fix = Put the attribute on an element with a role that fits: `<button aria-expanded="false">Menu</button>`, not on the `div` around the button. If only a script or a style needs the state, use a `data-` attribute or a class.

not-for-role = An element with the role `{ $role }` has no attribute `{ $attribute }`.
not-for-box = The element has no role, so the attribute `{ $attribute }` means nothing.
not-for-element = The attribute `{ $attribute }` is not allowed on this HTML element.
maybe-other-role = Whether the attribute `{ $attribute }` fits the element is up to the browser or to a script.
    .ask = Does a screen reader tell the state that this attribute gives?
