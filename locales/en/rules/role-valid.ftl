title = The role attribute holds a valid role
why = The role tells assistive technology what an element is: a button, a menu, a tab. Browsers ignore a role they do not know, so a person with a screen reader may never learn that the element can be pressed or opened.
fix = Use a role defined in WAI-ARIA and check the spelling: `<div role="dialog" aria-label="Cookies">…</div>`. Better still, use the HTML element that has the role already: `<button>`, `<nav>`, `<main>`.

unknown-role = There is no role “{ $role }” in WAI-ARIA.
misspelled-role = There is no role “{ $role }” in WAI-ARIA. Perhaps “{ $suggestion }” was meant.
abstract-role = The role “{ $role }” is abstract: the standard has it only to group other roles, and on a page it does nothing.
newer-role = The role “{ $role }” is newer than WAI-ARIA 1.2; some browsers and assistive technologies do not know it yet.
    .ask = Can the element be understood even where assistive technology does not know this role?
