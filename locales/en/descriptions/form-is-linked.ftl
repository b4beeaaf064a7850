title = The form is linked
why = Where a form has to be filled in and there is no link, people search the whole site or travel to get it.
fix = Add a link to the form or e-form, such as “Iesniegums (DOCX, 40 KB)”.
no-link = An application or form is asked for, and nothing links to it.
maybe-no-link = An application or form is asked for; this text shows no link.
    .ask = Does the card link to the form?
