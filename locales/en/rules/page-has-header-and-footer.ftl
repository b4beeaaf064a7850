title = The page has a header and a footer
why = Screen readers let people go from one landmark to the next, for instance straight to the footer with the contact details. That works only if the blocks are marked in the code and do not just look like header and footer. VARAM's method asks for at least a header, main content and a footer.
fix = Use the elements `header` and `footer` directly in `body`: `<body><header>…</header><main>…</main><footer>…</footer></body>`. Inside `main`, `article` or `section` they belong to that part only.

no-header = The page has no header (`header`) marked in its code.
no-footer = The page has no footer (`footer`) marked in its code.
neither = The page has neither a header (`header`) nor a footer (`footer`) marked in its code.
