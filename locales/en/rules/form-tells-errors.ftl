title = A form tells errors in text and at the field
why = Where only a red colour, or a message that screen readers do not read, tells that something is wrong, people do not know what to correct. If what they entered is lost as well, they give up.
fix = After sending, show a list of the errors before the form and a text at each wrong field, tied with `aria-describedby`; keep what was entered rightly.

to-try = A form with fields that can be filled in wrong: “{ $fields }”. Send it empty and with one deliberate error.
    .ask = Is the error described in text with the field and the remedy, do screen readers read it, and is what was entered rightly kept?
to-try-without-browser = A form with fields that can be filled in wrong: “{ $fields }”. The messages of the browser are switched off (`novalidate`). Send it empty and with one deliberate error.
    .ask = Is the error described in text with the field and the remedy, do screen readers read it, and is what was entered rightly kept?
