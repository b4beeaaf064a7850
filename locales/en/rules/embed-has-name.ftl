title = Embedded content has a name
why = Without a name, an embedded file – a video, a document, a program – is an unknown object to people with screen readers, which they may better not enter.
fix = Name the content: `<embed src="map.svg" type="image/svg+xml" title="Map of the county">`. For a document, a link with its type and size is better.

maybe-no-name = The embedded content has no name.
    .ask = Does the embedded content say anything, and is that described in text?
