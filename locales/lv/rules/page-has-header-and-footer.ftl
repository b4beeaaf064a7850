title = Lapai ir galvene un kājene
why = Ekrāna lasītājs ļauj pāriet no viena pamatstruktūras bloka uz nākamo, piemēram, uzreiz uz kājeni, kur ir saziņas informācija. Tas darbojas tikai tad, ja bloki ir iezīmēti kodā, nevis tikai izskatās pēc galvenes un kājenes. VARAM metodika prasa vismaz galveni, galveno saturu un kājeni.
fix = Izmantojiet elementus `header` un `footer` tieši elementā `body`: `<body><header>…</header><main>…</main><footer>…</footer></body>`. Iekš `main`, `article` vai `section` tie attiecas tikai uz šo daļu.

no-header = Lapai nav kodā iezīmētas galvenes (`header`).
no-footer = Lapai nav kodā iezīmētas kājenes (`footer`).
neither = Lapai nav kodā iezīmētas ne galvenes (`header`), ne kājenes (`footer`).
