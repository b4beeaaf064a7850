title = The page can be zoomed
why = People with low vision enlarge pages on a phone with their fingers. If the page forbids or limits this, small text stays out of their reach.
fix = Remove `user-scalable` and `maximum-scale` from the viewport setting: `<meta name="viewport" content="width=device-width, initial-scale=1">`.

zoom-disabled = The page forbids zooming: `user-scalable={ $value }`.
zoom-limited = The page cannot be zoomed to twice its size: `maximum-scale={ $value }`.
