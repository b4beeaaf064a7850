title = A text alternative does not repeat the text beside it
why = If the alternative is the same as the text beside it, a person with a screen reader hears it twice. In a long list of news that doubles the time.
fix = If the image adds nothing to the text, leave the alternative empty: `<img src="bridge.jpg" alt=""> The bridge after the repair`. Otherwise say what the text does not.

same-text = The text beside the image is the same as its alternative: “{ $name }”
