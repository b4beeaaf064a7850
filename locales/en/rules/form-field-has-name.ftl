title = Form fields have a name
why = If a field has no name in the code, a screen reader says only that something is to be entered. A blind person cannot complete the form without help. A label tied to its field can also be clicked, which helps people who find small fields hard to hit.
fix = Tie a visible label to the field: `<label for="email">E-mail address</label> <input id="email" type="email">`. Sample text inside the field (`placeholder`) is not enough: it disappears as soon as one starts typing.

no-name = The field has no name: no label is tied to it.
unconnected-label = The field has a label, but the code does not tie the two together: several elements use the same id.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
name-unknown = There is no name for the field in the code of the page, but a script or a style may add one.
    .ask = Does the field have a name in the browser that a screen reader reads out?
