title = The focus ring has enough contrast
why = People with low vision do not see a pale grey ring on white, and do not know where on the page they are.
fix = Choose a colour with a contrast of 3:1 at least: `a:focus-visible {"{"} outline: 3px solid #0b57d0 {"}"}`.

pale-ring = The colour { $ring } of the ring has a contrast of only { $ratio }:1 with the background { $background }; 3:1 is needed.
