title = Aria- atribūti atbilst elementam
why = Atribūts, kas pasaka stāvokli, piemēram, „atvērts“ vai „atzīmēts“, darbojas tikai kopā ar lomu, kurai tāds stāvoklis ir. Citur pārlūks to neņem vērā, un ekrāna lasītāja lietotājs stāvokli neuzzina.
fix = Lieciet atribūtu uz elementa ar atbilstošu lomu: `<button aria-expanded="false">Izvēlne</button>`, nevis uz `div` ap pogu. Ja stāvoklis vajadzīgs tikai skriptam vai stilam, izmantojiet `data-` atribūtu vai klasi.

not-for-role = Elementam ar lomu `{ $role }` atribūta `{ $attribute }` nav.
not-for-box = Elementam nav lomas, tāpēc atribūts `{ $attribute }` neko nenozīmē.
not-for-element = Šim HTML elementam atribūts `{ $attribute }` nav atļauts.
maybe-other-role = Vai atribūts `{ $attribute }` elementam der, atkarīgs no pārlūka vai skripta.
    .ask = Vai ekrāna lasītājs nolasa stāvokli, ko šis atribūts pasaka?
