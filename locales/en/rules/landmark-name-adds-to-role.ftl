title = The name of a landmark does not repeat its kind
why = Screen readers say the kind of block by themselves. If the name says it too, people hear “Main navigation navigation”. A short name lets them find the block sooner. VARAM's method asks for it.
fix = Leave in the name only what tells the block from others: `<nav aria-label="Main">`, not `<nav aria-label="Main navigation">`.

repeats-kind = In the name “{ $name }” the word “{ $word }” repeats the kind of block.
