title = An image map works in the page, not on the server
why = If the server chooses the page by the place in the image that was clicked on, no place can be chosen with the keyboard, and screen readers cannot say where the areas lead.
fix = Describe the areas in the page: `<img src="map.png" alt="Parishes" usemap="#parishes"> <map name="parishes"><area href="/kalnu" alt="Kalnu parish" coords="…"></map>`, or put plain links beside it.

server-side = The server decides by the place that was clicked on where the image leads; with the keyboard no place can be chosen.
maybe-server-side = The image in the link, with `ismap`, sends the place that was clicked on to the server; it cannot be chosen with the keyboard.
    .ask = Do other links lead to all of these pages, too?
