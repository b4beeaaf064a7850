title = Attēliem ir tekstuālā alternatīva
why = Neredzīgs cilvēks attēla vietā dzird tā tekstuālo alternatīvu (ALT tekstu). Ja tās nav, ekrāna lasītājs attēlu noklusē vai nolasa faila nosaukumu, un attēlā sniegtā informācija cilvēku nesasniedz. Alternatīva noder arī tad, ja attēls neielādējas.
fix = Aprakstiet attēla būtību atribūtā `alt`: `<img src="domes-eka.jpg" alt="Novada domes ēka">`. Ja attēls ir tikai noformējums, atstājiet alternatīvu tukšu: `<img src="linija.png" alt="">`.

no-alt = Attēlam nav atribūta `alt`.
exposed-decoration = Attēls atzīmēts kā dekoratīvs, taču cits atribūts vai tastatūras fokuss liek ekrāna lasītājam to tomēr paziņot, un nosaukuma tam nav.
no-name = Attēlam nav tekstuālās alternatīvas.
broken-reference = Tekstuālajai alternatīvai vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā tekstuālās alternatīvas nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai attēlam pārlūkā ir tekstuālā alternatīva?
