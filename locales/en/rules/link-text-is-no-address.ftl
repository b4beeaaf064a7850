title = A link is called by words, not by its address
why = A screen reader spells a long address out, and it is hard to tell from it what is behind the link. People who see find it hard to read, too.
fix = Call the link what it leads to: `<a href="https://latvija.lv/…">Register your residence on Latvija.lv</a>`.

address = The link text is an address: “{ $name }”
