title = The role attribute holds a valid role
why = The role tells assistive technology what an element is: a button, a menu, a tab. Browsers ignore a role they do not know, so a person with a screen reader may never learn that the element can be pressed or opened.
fix = Use a role defined in WAI-ARIA and check the spelling: `<div role="dialog" aria-label="Cookies">…</div>`. Better still, use the HTML element that has the role already: `<button>`, `<nav>`, `<main>`.
