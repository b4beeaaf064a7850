title = What a script draws has a text alternative
why = In a `canvas`, scripts draw charts, maps and games. For a screen reader it is an empty area: without an alternative, blind people do not learn what is shown.
fix = Give the drawing a role and a name, or put the same information into it: `<canvas role="img" aria-label="Revenue: taxes 60 %, grants 40 %"></canvas>`.

maybe-no-alternative = The `canvas` has no name and holds nothing to read.
    .ask = Is what the script draws here described in text?
