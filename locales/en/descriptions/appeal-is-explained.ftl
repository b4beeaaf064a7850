title = It is said how to dispute the decision
why = People have the right to appeal. To use it they must know where, and until when.
fix = Name the institution and the time limit, such as “Lēmumu var apstrīdēt novada domē mēneša laikā”.
missing = Nothing says how to dispute the decision.
empty = The field about appeals is empty.
maybe-missing = This card does not say how to dispute the decision.
    .ask = Does this service end in a decision that can be disputed?
