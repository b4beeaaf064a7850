title = Each id is on one element only
why = A repeated id alone hinders nobody, so that it is no failure of WCAG. It does confuse scripts, links to places on the page, and whoever changes the page later.
fix = Give each element an id of its own: `<section id="news-1">…</section> <section id="news-2">…</section>`.

same-id = The id “{ $id }” is already on another element.
