title = The text alternative says what the image says
why = Instead of the image a blind person hears its alternative. “IMG_2045.jpg” or “image” says nothing, and what others see is lost. So it is for anyone whose image does not load.
fix = Write what the image says at this place: `<img src="bridge.jpg" alt="The bridge over the Lielupe after the repair">`. If it only decorates, leave the alternative empty: `alt=""`.

file-name = The text alternative “{ $name }” is the name of a file.
placeholder = The text alternative “{ $name }” says nothing about the image.
maybe-file-name = The text alternative “{ $name }” looks like the name of a file, an address or a number. The image: { $address }
    .ask = Does this alternative say what the image says?
maybe-generic = The text alternative “{ $name }” fits very many images. The image: { $address }
    .ask = Does this alternative say what the image says?
judge = The text alternative is “{ $name }”. The image: { $address }
    .ask = Does this alternative say what the image says?
