title = Image buttons have a name
why = Where a button is only an image and has no name, a screen reader says just “button” or reads out the file name. A blind person cannot know what pressing it will do, and somebody who controls the device by voice has no name to say.
fix = Say in `alt` what the button does: `<input type="image" src="lens.svg" alt="Search">`.

no-name = The image button has no name: its `alt` attribute is empty or missing.
default-name = The image button is named “{ $name }”, the browser’s default, which says nothing about what the button does.
broken-reference = The name should come from the element with the id “{ $ids }”, but there is no such element on the page.
