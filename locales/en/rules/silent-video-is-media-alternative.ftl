title = The video without sound repeats the text of the page and is labelled so
why = A recording that only repeats the text of the page needs no other alternative, but people have to know: otherwise they look for a text that is not there or think that they miss something.
fix = If the recording repeats the text of the page, say so beside it: `<p>This recording says the same as the text above.</p>`. If it does not, give it captions or a transcript.

no-text = The recording “{ $file }” does not repeat the text of the page: there is no text on the page that could say the same.
no-label = Nothing on the page says that the recording “{ $file }” repeats a text.
check = Somebody has to make sure that the recording “{ $file }” only repeats the text of the page and that this is said.
    .ask = Is everything that is in the recording “{ $file }” also in the text of the page, and is that said beside it?
