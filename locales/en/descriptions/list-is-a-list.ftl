title = An enumeration is a list
why = Many things in one sentence cannot be taken in at a glance, nor with a screen reader.
fix = Write each on a line of its own, as a list.
in-a-row = One sentence strings many things together (commas and semicolons: { $count }).
