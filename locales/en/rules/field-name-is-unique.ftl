title = No two fields of a form have the same name
why = People who listen to the names of fields, or say them to the computer, cannot tell two equal names apart. The position on the page helps those who see it, but a screen reader does not read that.
fix = Make the names different, such as “Applicant’s phone” and “Contact person’s phone”, or put the fields into groups with a name: `<fieldset><legend>Contact person</legend> … </fieldset>`.

maybe-same-name = An earlier field of the form is called “{ $name }” too.
    .ask = Can people tell from the names alone how these fields differ?
