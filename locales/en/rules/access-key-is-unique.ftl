title = No two elements have the same access key
why = If two elements have one key, the browser chooses, or only moves the focus. People who rely on keys end up somewhere else.
fix = Give each a key of its own, or do without: `<a href="/search" accesskey="m">Search</a>`.

same-key = The key “{ $key }” already belongs to another element.
