title = To, kas atkārtojas visās lapās, var apiet
why = Galvene un izvēlne ir visās lapās. Ja tām nevar tikt garām, cilvēks, kurš lieto tastatūru vai ekrāna lasītāju, katrā lapā no jauna iziet cauri visām saitēm, pirms nonāk pie satura.
fix = Atzīmējiet saturu un ļaujiet tajā pārlēkt: `<a href="#saturs">Pāriet uz saturu</a> <nav>…</nav> <main id="saturs"><h1>Domes sēdes</h1>…</main>`.

no-way = Navigācijai nevar tikt garām: satura daļai nav ne virsraksta, ne orientiera, uz to neved saite, un navigāciju nevar aizvērt.
maybe-no-way = Lapas kodā nav atrasts veids, kā tikt garām tam, kas atkārtojas visās lapās.
    .ask = Vai pārlūkā ar tastatūru un ekrāna lasītāju var nokļūt pie satura, neejot cauri visai izvēlnei?
some-way = Lapā ir virsraksts, orientieris vai saite, kas, iespējams, ved pie lapas pašas satura.
    .ask = Vai ar to var nokļūt pie satura, kā citās lapās nav?
