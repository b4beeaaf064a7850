title = Pages can be found in more than one way
why = Some people are fastest with a search, others with a map of the whole site. A menu alone is hard to survey for somebody who enlarges the screen or listens to a screen reader, and hard to understand for people with cognitive disabilities.
fix = Put a search in the header or a link to a map of the site in the footer: `<form role="search"><label for="q">Search</label><input id="q" type="search" name="q"> …</form>` or `<a href="/site-map">Site map</a>`.

no-search-or-map = None of the checked pages has a search field or a link to a map of the site.
    .ask = Can every page be found in some other way than through the menu, such as a table of contents or a list of all pages?
