title = What an aria- attribute refers to is on the page
why = Attributes such as `aria-labelledby` and `aria-describedby` take text from another element. If there is none, screen readers do not read it, and blind people do not know that something was left out.
fix = Write the id of an element that is really on the page: `<p id="time">Time: 3 days</p> <a href="/certificate" aria-describedby="time">Certificate</a>`. If the attribute is not needed, remove it.

missing = The attribute `{ $attribute }` refers to an element that the page does not have: “{ $ids }”.
maybe-missing = The attribute `{ $attribute }` refers to an element that the code of the page does not have: “{ $ids }”. A script may add it later.
    .ask = Is there an element with this id on the page in the browser?
