title = Katrai navigācijai ir savs nosaukums
why = Ja lapā ir vairākas izvēlnes, ekrāna lasītājs tās visas sauc par navigāciju. Tikai pēc nosaukuma var saprast, kura ir galvenā un kura – sadaļas izvēlne. VARAM metodika prasa unikālus nosaukumus.
fix = Dodiet katrai navigācijai īsu nosaukumu: `<nav aria-label="Galvenā">…</nav>` un `<nav aria-label="Sadaļas">…</nav>`. Vārdu „navigācija“ nosaukumā neatkārtojiet: to nolasa ekrāna lasītājs.

no-name = Lapā ir vairākas navigācijas, bet šai nav nosaukuma.
same-name = Lapā vēl kādai navigācijai ir tāds pats nosaukums: „{ $name }“.
