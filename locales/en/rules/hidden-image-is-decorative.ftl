title = Images that screen readers pass over are decoration
why = An image with an empty alternative or without a name does not exist for a blind person. If it says something, that is lost.
fix = If the image says something, describe it: `<img src="map.png" alt="Closed streets on 12 May: Lielā and Pasta">`. If it only decorates, leave `alt=""`.

shows-words = The drawing shows the words “{ $text }”, but a screen reader passes over it, and they stand nowhere else on the page.
looks-like-text = Screen readers pass over the image “{ $file }”, but there may be text in it.
    .ask = Does the image “{ $file }” say nothing, or is all it says in the text beside it?
check = Screen readers pass over the image “{ $file }”.
    .ask = Is the image “{ $file }” only decoration that says nothing?
drawing = Screen readers pass over a drawing without a name.
    .ask = Is this drawing only decoration that says nothing?
