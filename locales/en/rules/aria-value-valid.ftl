title = ARIA attributes have valid values
why = Browsers ignore a wrong value or put another in its place. A person with a screen reader then does not hear that the menu is open or the box is checked, or hears the opposite.
fix = Use a value that the standard allows for the attribute: `<button aria-expanded="false">Menu</button>`. Write numbers without units: `aria-valuenow="50"`.

unknown-value = The attribute `{ $attribute }` cannot have the value “{ $value }”. The valid ones are: { $values }.
not-a-number = The value of the attribute `{ $attribute }` has to be a number but is “{ $value }”.
not-a-whole-number = The value of the attribute `{ $attribute }` has to be a whole number but is “{ $value }”.
more-than-one-id = The attribute `{ $attribute }` may hold only one id but holds “{ $value }”.
