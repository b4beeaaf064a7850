title = Layout is made without tables
why = For a layout table, screen readers say how many rows and columns it has and read cell by cell. In a form that makes it hard to learn which label belongs to which field, and in a narrow window a table does not adapt.
fix = Lay out content with the style sheet, and connect labels with fields in the code: `<p><label for="n">Name</label> <input id="n"></p>`. If the table stays, set `role="presentation"`.

nested = Another table stands in the table; the outer one only lays out content.
form = The table lays out form fields.
