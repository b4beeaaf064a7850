title = A text alternative does not begin with “image of”
why = A screen reader says by itself that this is an image, a link or a button. “Image: image of a bridge” only takes the listener’s time.
fix = Begin with what is in the image: `alt="The bridge over the Lielupe"`, not `alt="Image of the bridge over the Lielupe"`.

says-image = The alternative begins with “{ $words }”: “{ $name }”
