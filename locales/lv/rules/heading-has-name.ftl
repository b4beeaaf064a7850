title = Virsrakstos ir teksts
why = Ekrāna lasītāja lietotāji lapu bieži pārskata pēc virsrakstiem. Tukšs virsraksts šajā sarakstā ir troksnis: cilvēks to dzird, bet neuzzina, kas tālāk sekos.
fix = Ierakstiet virsrakstā tekstu vai noņemiet tukšo virsraksta elementu. Ja virsrakstā ir attēls, dodiet tam alternatīvu: `<h2><img src="kontakti.svg" alt="Kontakti"></h2>`. Atstarpes starp rindkopām veidojiet ar stiliem, nevis tukšiem virsrakstiem.

no-name = Virsraksts ir tukšs.
image-without-name = Virsrakstā ir tikai attēls bez tekstuālās alternatīvas, tāpēc virsrakstam nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai virsrakstam pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
