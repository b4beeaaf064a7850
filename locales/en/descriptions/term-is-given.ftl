title = The term is given
why = Without a term people do not know when to expect an answer and when to complain.
fix = Give the number of days, such as `20 darba dienas`.
missing = The card gives no term.
empty = Instead of a term there is nothing or a dash.
maybe-unreadable = The term names no number of days.
    .ask = Can the term be given in days?
