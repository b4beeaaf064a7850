title = The text alternative of an image is short and does not say “image of”
why = Screen readers say by themselves that something is an image, a button or a link; the name need not. A long alternative cannot be stopped and heard in parts. VARAM's method calls up to 250 characters best.
fix = Begin with what matters: `alt="Children plant trees in the park"`, not `alt="Image of children who plant trees"`. Put a long description into the text of the page.

long = The text alternative has { $count ->
    [one] { $count } character
   *[other] { $count } characters
}; VARAM calls up to 250 best.
    .ask = Can the alternative be shortened and the rest be said in the text of the page?
names-kind = The text alternative “{ $name }” has the word “{ $word }”.
    .ask = Does the word only name the kind of image, button or link?
