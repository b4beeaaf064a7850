title = Tekstuālā alternatīva neatkārto tekstu blakus attēlam
why = Ja alternatīva ir tāda pati kā teksts blakus, ekrāna lasītāja lietotājs to pašu dzird divreiz. Garā ziņu sarakstā tas dubulto klausīšanās laiku.
fix = Ja attēls tekstam neko nepievieno, atstājiet alternatīvu tukšu: `<img src="tilts.jpg" alt=""> Tilts pēc remonta`. Citādi pasakiet to, ko teksts nepasaka.

same-text = Blakus attēlam ir tāds pats teksts kā tā alternatīva: „{ $name }“
