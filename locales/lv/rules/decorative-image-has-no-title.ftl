title = Dekoratīvam attēlam nav uznirstošā teksta
why = Tukša tekstuālā alternatīva nozīmē, ka attēls neko nepasaka. Ja tam ir uznirstošs teksts (`title`), pārlūki rīkojas dažādi: vieni attēlu nolasa, citi ne.
fix = Ja attēls kaut ko pasaka, rakstiet to atribūtā `alt`: `<img src="dome.jpg" alt="Domes ēka">`. Ja ne, noņemiet `title`: `<img src="linija.png" alt="">`.

titled = Attēls atzīmēts kā dekoratīvs, bet tam ir uznirstošs teksts „{ $title }“.
