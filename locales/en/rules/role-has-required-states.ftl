title = An element with a role has the states that the role requires
why = Of a check box a screen reader says whether it is checked, of a slider what its value is. Where the code does not give the state, a blind person does not learn it or hears a wrong one.
fix = Add the missing attribute and change it together with the state: `<div role="checkbox" aria-checked="false" tabindex="0">I agree</div>`. Better still, use the HTML element that tells its state by itself: `<input type="checkbox">`.

missing-states = The role “{ $role }” requires: `{ $attributes }`. The element does not have it, or the value is empty.
