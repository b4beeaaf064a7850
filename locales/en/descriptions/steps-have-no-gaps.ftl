title = Steps are numbered one after the other
why = Where step 4 follows step 2, people look for the lost step and wonder whether something was left out.
fix = Number the steps in order: `1.`, `2.`, `3.`.
gap = Step { $expected } should come next, and it is step { $found }.
repeated = Step { $found } is there twice.
