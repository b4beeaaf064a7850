title = What stands on every page can be skipped
why = Header and menu stand on every page. If there is no way past them, people who use a keyboard or a screen reader go through all links again on every page before they get to the content.
fix = Mark the content and let people jump to it: `<a href="#content">Skip to content</a> <nav>…</nav> <main id="content"><h1>Council meetings</h1>…</main>`.

no-way = There is no way past the navigation: the content has neither a heading nor a landmark, no link leads to it, and the navigation cannot be folded away.
maybe-no-way = In the code of the page, no way past what stands on every page was found.
    .ask = In a browser, can one get to the content with keyboard and screen reader without going through the whole menu?
some-way = The page has a heading, a landmark or a link that may lead to the content of this very page.
    .ask = Can one get to content with it that other pages do not have?
