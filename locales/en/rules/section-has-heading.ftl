title = Every part of the page that is set apart has a heading
why = By headings, people with screen readers find the parts of a page. A part without a heading is easily missed, and it is not clear what it is about. VARAM's method asks for a heading for every block of information.
fix = Begin the part with a heading: `<section><h2>Office hours</h2><p>…</p></section>`. If the part is needed for its looks only, use `div`.

maybe-no-heading = The part of the page has no heading; it begins with “{ $text }”.
    .ask = Does this part need a heading?
