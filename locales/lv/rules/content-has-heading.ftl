title = Lapas pašas saturam ir virsraksts
why = Ar ekrāna lasītāju lapu pārlūko pa virsrakstiem. Ja virsraksta nav tieši šīs lapas saturam, cilvēkam ikreiz jānoklausās izvēlne un galvene, kas ir visās lapās.
fix = Sāciet lapas saturu ar virsrakstu un ielieciet to `main` elementā: `<main><h1>Bāriņtiesas pieņemšanas laiki</h1>…</main>`.

no-heading = Aiz navigācijas ir saturs, bet lapā nav neviena virsraksta, kas būtu redzams un ko nolasītu ekrāna lasītājs.
maybe-no-heading = Lapas kodā nav virsraksta, pie kura varētu nokļūt ekrāna lasītāja lietotājs.
    .ask = Vai pārlūkā lapas saturs sākas ar virsrakstu, ko pazīst ekrāna lasītājs?
maybe-repeated-headings = Virsraksti ir tikai tajās lapas daļās, kas parasti ir visās lapās. Pirmais no tiem: „{ $heading }“.
    .ask = Vai kāds no virsrakstiem ir par šīs lapas saturu, nevis par to, kas ir visās lapās?
own-heading = Pirmais virsraksts ārpus navigācijas, galvenes un kājenes ir „{ $heading }“, bet satura daļa kodā nav atzīmēta ar `main`.
    .ask = Vai šis vai kāds nākamais virsraksts ir par šīs lapas saturu, nevis par to, kas ir visās lapās?
