title = The page has a search
why = Searching is the shortest way to content for those who find it hard to go through long menus: people with screen readers, people with cognitive disabilities, people in a hurry. VARAM's method asks for a search on every page, preferably in the header.
fix = Put a search field into the header: `<search><form action="/search"><label for="s">Search</label> <input id="s" name="q" type="search"> <button>Search</button></form></search>`.

no-search = The page has no search.
maybe-no-search = No search was found in the code of the page.
    .ask = Does the page have a search, preferably in the header?
