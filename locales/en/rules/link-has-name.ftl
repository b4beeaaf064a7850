title = Links have a name
why = A screen reader announces a link without text as just “link” or reads out its address. A blind person does not know where it leads and cannot use it from a list of links. It cannot be opened by voice either.
fix = Put text in the link that says where it leads. If the link holds only an image or an icon, give it an alternative: `<a href="/"><img src="crest.svg" alt="Home"></a>` or `<a href="/search" aria-label="Search">…</a>`.
