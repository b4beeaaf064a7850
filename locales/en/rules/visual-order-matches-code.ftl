title = Things are seen in the order in which they are read out
why = A screen reader and the Tab key follow the code, eyes follow the screen. If the style sheet gives the parts another order, the two no longer match, and the focus jumps about.
fix = Put the parts in the code in the order in which they are seen, without `order` and `row-reverse`.

maybe-other-order = The style sheet changes the order: “{ $first }” comes first in the code, and another part on the screen.
    .ask = Does the content make sense, and does the focus go on in order, as the code has it?
