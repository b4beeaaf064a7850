title = What stands on every page can be folded away
why = If a long menu can be closed, people with a keyboard or a screen reader need not go through it on every page. It is one of several ways to get to the content; usually a skip link and headings are enough.
fix = If the menu is long, give it a button that opens and closes it and tells its state: `<button aria-expanded="false" aria-controls="menu">Menu</button>`.

no-control = Nothing on the page could hide the navigation before the content.
control = There are elements or scripts on the page that may hide what stands on every page.
    .ask = Can everything before the content that other pages have too be folded away?
