title = A heading says what is below it
why = People with a screen reader go through a page by its headings and decide by them what to read. A heading that says nothing makes them listen to everything. People who find long texts hard need clear headings, too.
fix = Let the heading say what the text below it is about: `<h2>Ordering a container</h2>`, not `<h2>Heading</h2>`.

placeholder = The heading “{ $heading }” was left by a template and says nothing about the text below it: “{ $text }”
maybe-generic = The heading “{ $heading }” could stand above almost anything. Below it: “{ $text }”
    .ask = Does the heading say what the text below it is about?
judge = The heading: “{ $heading }”. Below it: “{ $text }”
    .ask = Does the heading say what the text below it is about?
