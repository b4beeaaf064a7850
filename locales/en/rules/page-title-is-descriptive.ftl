title = The title says what the page is about
why = The title is the first thing that a screen reader says, and what stands in the tab, in bookmarks and in search results. From “Untitled” a blind person does not learn whether this is the right page and has to listen to all of it. It also hinders people who are easily distracted or forget where they are.
fix = Put what the page is about into `title`, and the name of the site after it: `<title>Waste collection | Jelgava municipality</title>`.

placeholder = The title “{ $title }” says nothing about the page: a template or an editor put it there.
no-words = The title “{ $title }” has neither letters nor digits.
file-name = The title “{ $title }” is the name of a file or an address.
maybe-file-name = The title “{ $title }” looks like the name of a file.
    .ask = Does this title say what the page is about?
maybe-generic = The title “{ $title }” fits very many pages.
    .ask = Does this title say what the page is about?
maybe-unrelated = No word of the title “{ $title }” comes up on the page.
    .ask = Does the title say what this page is about?
judge = The title is “{ $title }”, the first heading “{ $heading }”.
    .ask = Does the title say what this page is about?
