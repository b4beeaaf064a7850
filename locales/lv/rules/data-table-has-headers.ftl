title = Datu tabulai ir virsraksta šūnas
why = Redzīgs cilvēks vērtības nozīmi izlasa ailes vai rindas sākumā. Ekrāna lasītājs virsrakstu nolasa kopā ar katru vērtību, bet tikai tad, ja virsraksta šūna ir iezīmēta kodā. Citādi dzirdami tikai skaitļi.
fix = Virsraksta šūnām izmantojiet `th`: `<tr><th scope="col">Pakalpojums</th><th scope="col">Maksa</th></tr>`. Ja tabula vajadzīga tikai izkārtojumam, lieciet `role="presentation"` vai izmantojiet stila lapu.

data-cells-in-head = Tabulas galvā (`thead`) ir tikai datu šūnas (`td`); tabulai nav virsraksta šūnu.
bold-headers = Tabulas pirmajā rindā treknrakstā ir aiļu virsraksti, bet kodā tās ir datu šūnas: „{ $text }“.
maybe-bold-headers = Tabulas pirmās rindas šūnas izskatās pēc virsrakstiem, bet kodā ir datu šūnas: „{ $text }“.
    .ask = Vai pirmajā rindā ir aiļu virsraksti?
maybe-no-headers = Tabulā nav nevienas virsraksta šūnas (`th`).
    .ask = Vai šī ir datu tabula, kurai vajadzīgi aiļu vai rindu virsraksti?
