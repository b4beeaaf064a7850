title = The asterisk is explained before the form
why = Not everybody knows that an asterisk means a required field. If that is explained at the end of the form, people who read or listen from top to bottom learn it too late.
fix = Write before the first field: `<p>Fields marked with an asterisk (*) are required.</p>`.

not-explained = Required fields are marked with an asterisk, but the page does not say what it means.
explained-later = The asterisk is explained only after the first marked field: “{ $text }”.
