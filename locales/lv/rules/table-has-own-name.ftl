title = Datu tabulai ir savs nosaukums
why = Ekrāna lasītājs var parādīt visu lapas tabulu sarakstu. Pēc nosaukuma cilvēks saprot, par ko ir tabula, nelasot to pa šūnai. Ja nosaukums atkārto virsrakstu, tas pats jādzird divreiz.
fix = Dodiet tabulai nosaukumu elementā `caption`: `<table><caption>Maksa par izziņām 2025. gadā</caption>…</table>`, vai lieciet pirms tās virsrakstu un saistiet ar to: `<table aria-labelledby="maksa">`.

no-name = Datu tabulai nav ne nosaukuma, ne virsraksta pirms tās.
repeats-heading = Tabulas nosaukums atkārto virsrakstu pirms tās: „{ $text }“.
