title = Attēliem ir tekstuālā alternatīva
why = Neredzīgs cilvēks attēla vietā dzird tā tekstuālo alternatīvu (ALT tekstu). Ja tās nav, ekrāna lasītājs attēlu noklusē vai nolasa faila nosaukumu, un attēlā sniegtā informācija cilvēku nesasniedz. Alternatīva noder arī tad, ja attēls neielādējas.
fix = Aprakstiet attēla būtību atribūtā `alt`: `<img src="domes-eka.jpg" alt="Novada domes ēka">`. Ja attēls ir tikai noformējums, atstājiet alternatīvu tukšu: `<img src="linija.png" alt="">`.
