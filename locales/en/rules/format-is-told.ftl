title = A field says how its value is to be written
why = Where a form takes a date or a personal code written in one way only, people have to know before they type. Guessing is tiring and ends with an error message; it is hardest for people with learning difficulties and for those who type slowly.
fix = Put an example into the label or below the field and tie it to the field: `<label for="pc">Personal code (DDMMYY-NNNNN)</label> <input id="pc">`. For a date, `<input type="date">` is best.

maybe-no-hint = The field “{ $label }” takes a value that is written in a certain way, but no visible example was found.
    .ask = Do people learn before typing how the value is to be written, or does the form take all usual ways of writing it?
maybe-pattern-without-hint = In the field “{ $label }” the form takes only a certain pattern (`{ $pattern }`), but no visible example was found.
    .ask = Do people learn before typing how the value is to be written?
maybe-hint-vanishes = In the field “{ $label }” the example “{ $text }” is seen only as long as the field is empty.
    .ask = Can the example be seen while typing, too?
