title = Recommended fields are not empty
why = A heading with nothing after it looks as if the page had not loaded.
fix = Fill in the field, or remove its heading.
empty = The field “{ $field }” has a heading and no content.
