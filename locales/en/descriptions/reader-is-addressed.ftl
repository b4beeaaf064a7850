title = The text speaks to its reader
why = “Jūs” and “Iesniedziet” say what it is that the reader has to do.
fix = For “Persona iesniedz” write “Iesniedziet”, and address people in the same way throughout.
nobody = The text has neither “Jūs” nor an imperative.
mixed = The text has both “Jūs” and “{ $words }”.
