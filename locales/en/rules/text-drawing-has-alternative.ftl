title = A drawing made of characters has a text alternative
why = A drawing made of dashes, dots and letters is read out sign by sign. Blind people hear a meaningless string and do not learn what is drawn.
fix = Use an image with an alternative, or give the drawing a role and a name: `<pre role="img" aria-label="The way from the station to the town hall">…</pre>`.

maybe-drawing = The text looks like a drawing made of characters, and the code has no text alternative.
    .ask = Is this a drawing, and is there a description beside it?
