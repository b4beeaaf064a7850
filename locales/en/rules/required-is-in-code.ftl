title = A required field is marked with required in the code
why = With `required` a screen reader says “required” in the user's language, and the browser stops an incomplete form before it is sent. Some screen readers skip an asterisk or read it as “star”.
fix = Add the attribute to the field: `<label for="n">Name *</label> <input id="n" required>`. If you do not want the messages of the browser, use `aria-required="true"`.

not-in-code = The name “{ $name }” says that the field is required, but the code has no `required`.
