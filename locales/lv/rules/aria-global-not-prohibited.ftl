title = Aria- atribūti nav lietoti tur, kur tie ir aizliegti
why = Dažiem elementiem, piemēram, `div` un `p`, nosaukumu dot nedrīkst. Daļa pārlūku tādu atribūtu neņem vērā, un ekrāna lasītāja lietotājs to nedzird; daļa ar to aizstāj redzamo tekstu.
fix = Ierakstiet vajadzīgo kā parastu tekstu vai dodiet elementam atbilstošu lomu: `<div role="group" aria-label="Filtri">`. Ja atribūts nav vajadzīgs, noņemiet to.

prohibited = Elementam ar lomu `{ $role }` atribūts `{ $attribute }` ir aizliegts.
prohibited-on-box = Elementam nav lomas, tāpēc atribūts `{ $attribute }` tam ir aizliegts.
maybe-decorative = Elementam ir loma `{ $role }` un reizē atribūts `{ $attribute }`; pārlūki to saprot dažādi.
    .ask = Vai ekrāna lasītājs šo elementu nolasa tā, kā domāts?
maybe-other-role = Atribūts `{ $attribute }` te varētu būt aizliegts, bet elementa lomu var noteikt skripts vai jaunāks standarts.
    .ask = Vai pārlūkā elementam ir loma, ar kuru šo atribūtu drīkst lietot?
