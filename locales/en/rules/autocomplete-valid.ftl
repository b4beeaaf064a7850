title = The autocomplete attribute holds a valid value
why = By this value browsers and assistive technology know which personal detail a field asks for, and can fill it in or show it with a familiar symbol. This helps people who have difficulty remembering, reading or moving their hands. A value that is not valid does nothing.
fix = Use a value from the list in the HTML standard: `<input type="email" autocomplete="email">`, `given-name` for the first name, `family-name` for the surname, `tel` for the telephone. If the field should not be filled in, write `off`.
