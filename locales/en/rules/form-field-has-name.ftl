title = Form fields have a name
why = If a field has no name in the code, a screen reader says only that something is to be entered. A blind person cannot complete the form without help. A label tied to its field can also be clicked, which helps people who find small fields hard to hit.
fix = Tie a visible label to the field: `<label for="email">E-mail address</label> <input id="email" type="email">`. Sample text inside the field (`placeholder`) is not enough: it disappears as soon as one starts typing.
