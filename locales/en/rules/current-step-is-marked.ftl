title = The current step is marked in the code, too
why = Where only a colour or bold type marks the current step of a form, people who use a screen reader and people who do not tell colours apart do not know how far they have come and how much is left.
fix = Add `aria-current="step"` to the step: `<li class="active" aria-current="step">2. Data</li>`, and write “Step 2 of 4” into the heading of the form.

maybe-only-looks = The step “{ $text }” is marked as the current one by a style class alone.
    .ask = Does the page say the current step in text, too, such as in a heading?
