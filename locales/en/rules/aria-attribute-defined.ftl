title = Every aria- attribute is one the standard defines
why = Attributes that begin with aria- tell assistive technology the name and the state of an element, for example whether a menu is open. Browsers ignore a misspelt one, and a person with a screen reader does not get the information.
fix = Check the spelling of the attribute against WAI-ARIA: `<button aria-expanded="false">Menu</button>`. If only a script needs it, let its name begin with `data-`.

undefined-attribute = There is no attribute `{ $attribute }` in WAI-ARIA.
misspelled-attribute = There is no attribute `{ $attribute }` in WAI-ARIA. Perhaps `{ $suggestion }` was meant.
newer-attribute = The attribute `{ $attribute }` is newer than WAI-ARIA 1.2; some browsers and assistive technologies do not know it yet.
    .ask = Can the element be understood without this attribute too?
