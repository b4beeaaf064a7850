title = An error message helps to correct the error
why = “Invalid value” does not say what to do. People guess, try several times and often give up the form. It is hardest for people with learning difficulties and for those who listen to the page.
fix = Name the field, the error and the remedy: “The personal code has 11 digits. Write it as DDMMYY-NNNNN.”

maybe-vague = The error message is nothing but “{ $text }”.
    .ask = Do people learn which field is wrong and how to correct it?
to-judge = The error message: “{ $text }”.
    .ask = Can people tell from the message which field is wrong and how to correct it?
