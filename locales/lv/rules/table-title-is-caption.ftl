title = Tabulas nosaukums ir tās virsraksts
why = Ekrāna lasītājs nosauc tabulas virsrakstu, pirms cilvēks tabulā ieiet. Ja nosaukums ir parasta šūna, to nolasa kā datus.
fix = Lieciet nosaukumu elementā `caption`: `<table><caption>Budžets pa gadiem</caption>…</table>`.

maybe-title = Tabulas pirmā rinda izskatās pēc tās nosaukuma: „{ $text }“.
    .ask = Vai šī rinda ir visas tabulas nosaukums?
