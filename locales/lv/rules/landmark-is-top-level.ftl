title = Galvene, galvenais saturs un kājene nav citā pamatstruktūras blokā
why = Ekrāna lasītāja lietotājs gaida, ka galvene, galvenais saturs un kājene ir trīs lielas lapas daļas blakus cita citai. Ja viena ielikta otrā, nav skaidrs, kur kura beidzas.
fix = Lieciet tās blakus tieši elementā `body`: `<body><header>…</header><main>…</main><footer>…</footer></body>`.

nested = Bloks ar lomu `{ $role }` ir cita pamatstruktūras bloka iekšpusē, kura loma ir `{ $outer }`.
