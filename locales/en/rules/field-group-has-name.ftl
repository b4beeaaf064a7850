title = A group of fields has a name
why = When fields are grouped, a screen reader reads the name of the group on entering it. Without a name a blind person hears “Street”, for example, but does not learn whether the declared or the actual address is meant.
fix = Let the first element of the group be its name: `<fieldset><legend>Declared address</legend> … </fieldset>`. With `role="group"`, add `aria-labelledby` with the id of the visible heading.

legend-not-child = The name of the group, “{ $legend }”, is inside another element and not directly in `fieldset`, so in the code the group has no name.
maybe-empty-legend = The element for the name of the group (`legend`) is empty.
    .ask = Can the fields in this group be understood without a name of the group?
maybe-no-legend = The group of fields (`fieldset`) has no name (`legend`).
    .ask = Can the fields in this group be understood without a name of the group?
maybe-nameless-group = In the code the element is a group of fields, but it has no name.
    .ask = Can the fields in this group be understood without a name of the group?
