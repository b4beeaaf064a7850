title = An area that scrolls can be scrolled with the keyboard
why = People without a mouse scroll with the arrow keys, but only when the focus is in the area. If nothing there is a Tab stop, what lies beyond its edge cannot be read.
fix = Make the area reachable: `<div class="list" tabindex="0" role="region" aria-label="Council decisions">…</div>`. Better still, do not limit its height.

unreachable = The content of the area is larger than the area, so that it must be scrolled, but neither the area nor anything in it is a Tab stop.
maybe-scrolls = The area may scroll, but neither it nor anything in it is a Tab stop.
    .ask = Can all content of the area always be seen without scrolling, in a narrow window, too?
