title = Columns are not made with spaces
why = Screen readers read text line by line. If columns are made with spaces, the words of one column mix with those of another, and headers have no connection with values.
fix = Use a table for data: `<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>8.00–18.00</td></tr></table>`. Use the style sheet for columns of text.

maybe-columns = Spaces lay the text out in columns, for instance “{ $text }”.
    .ask = Is this text a table, or does it have several columns?
