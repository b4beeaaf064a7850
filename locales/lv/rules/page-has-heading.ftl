title = Lapā ir vismaz viens virsraksts
why = Ekrāna lasītāja lietotāji lapu vispirms pārskata pa virsrakstiem, tāpat kā redzīgi cilvēki to pārskata ar acīm. Bez virsrakstiem lapa jāklausās no sākuma līdz beigām. VARAM metodika prasa vismaz vienu virsrakstu katrā lapā.
fix = Iezīmējiet lapas galveno virsrakstu ar `h1` un tās daļu virsrakstus ar `h2`: `<h1>Dzīvesvietas deklarēšana</h1>`.

no-heading = Lapā nav neviena virsraksta.
