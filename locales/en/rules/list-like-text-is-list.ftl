title = Text that looks like a list is one
why = By dashes, dots or numbers sighted people see that something is a list. Screen readers know lists from the code only: without it they do not say how many items there are and do not let people skip the list.
fix = Use the elements for lists: `<ul><li>passport</li><li>application</li></ul>`, and `ol` if the order matters. Do not write dashes and numbers in the text.

maybe-list = The text looks like a list ({ $count ->
    [one] { $count } item
   *[other] { $count } items
}), but there is no list in the code: “{ $text }”.
    .ask = Is this text a list?
