title = An error message says what is wrong in the field
why = A message “Error” says neither which field is to be mended nor how. People who cannot take in the page at a glance are unable to finish their application.
fix = Say what is wrong and how to mend it, and tie the text to the field: `<input aria-invalid="true" aria-describedby="e"> <p id="e">Enter the 11 digits of your personal code, such as 010190-12345.</p>`.

vague-message = All that is said about the error in the field “{ $name }” is “{ $text }”.
unheard-message = The message about the field “{ $name }” can only be seen, a screen reader does not tell it: “{ $text }”.
maybe-message = The page has error messages or wrong fields. The field: “{ $name }”.
    .ask = If there is an error in this field, does a text that is visible and that a screen reader tells say which field is to be mended, and how?
no-message = The page has no error messages at the moment.
    .ask = When the form is sent with errors, does a text say which field is to be mended, and how?
