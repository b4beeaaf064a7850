title = Header, main content and footer are not inside another landmark
why = People with screen readers expect header, main content and footer to be three large parts of the page side by side. If one stands inside another, it is not clear where each ends.
fix = Put them side by side directly in `body`: `<body><header>…</header><main>…</main><footer>…</footer></body>`.

nested = The block with the role `{ $role }` stands inside another landmark, with the role `{ $outer }`.
