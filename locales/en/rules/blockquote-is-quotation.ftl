title = The element for quotations holds a quotation
why = For a `blockquote`, screen readers say that a quotation begins. If it was only used to indent text, people think that somebody is quoted.
fix = Indent text with the style sheet: `<div class="indent">…</div>`. Leave `blockquote` to quotations: `<blockquote><p>We do all we can.</p></blockquote>`.

maybe-indented = The element for quotations (`blockquote`) holds content that quotations seldom hold.
    .ask = Is this content a quotation?
