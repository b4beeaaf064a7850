title = A layout table is not marked as a table of data
why = From header cells and a caption, screen readers conclude that a table holds data and read it by rows and columns. If it only lays out content, that gets in the way; if it is a table of data but marked as layout, headers and values lose their connection.
fix = Remove `role="presentation"` from a table of data. Do not use tables for layout; if there is no other way, write `<table role="presentation">` without `th`, `caption`, `summary` and `scope`.

marked-with-headers = The table is marked as layout, but it has column headers and data: a screen reader does not read the headers.
marked-layout = The table is marked as layout (`role="presentation"`) but has `{ $mark }`.
    .ask = Is this a table of data whose headers a screen reader should read?
maybe-layout = The table looks like layout but has `{ $mark }`.
    .ask = Does this table only lay out content?
