title = Lapas pašas saturs ir atzīmēts ar orientieri
why = Ekrāna lasītājs ļauj pārlēkt uz galveno saturu, ja tas kodā ir atzīmēts. Ja tā nav, cilvēkam katrā lapā no jauna jāiziet cauri galvenei un izvēlnei.
fix = Ielieciet lapas saturu vienā `main` elementā, bet galveni, navigāciju un kājeni atstājiet ārpus tā: `<main>…</main>`.

no-landmark = Lapā nav neviena cita orientiera kā vien navigācija vai galvene, bet aiz tās ir saturs.
maybe-no-landmark = Lapas kodā nav neviena orientiera, kas palīdzētu atrast saturu.
    .ask = Vai pārlūkā lapas saturu var atrast pēc orientiera, piemēram, `main`?
maybe-repeated-landmarks = Visi orientieri ir tādi, kādi parasti ir katrā lapā, piemēram, `{ $role }`. Galvenā satura orientiera nav.
    .ask = Vai kāds no orientieriem sākas ar šīs lapas pašas saturu?
own-landmark = Lapā ir orientieris `{ $role }`, bet pēc koda nevar droši teikt, ka tas sākas ar šīs lapas pašas saturu.
    .ask = Vai šis orientieris sākas ar saturu, kā citās lapās nav?
