title = Landmarks of one kind have different names
why = Screen readers offer a list of landmarks. If two entries sound alike, blind people do not know which one to choose.
fix = Give each block a short name of its own: `<aside aria-label="News">…</aside>` and `<aside aria-label="Useful links">…</aside>`. If the block does not matter for the structure of the page, use `div`.

no-name = The page has several blocks with the role `{ $role }`, and this one has no name.
same-name = Another block with the role `{ $role }` on the page has the same name: “{ $name }”.
