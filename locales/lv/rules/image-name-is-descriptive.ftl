title = Attēla tekstuālā alternatīva pasaka to pašu, ko attēls
why = Neredzīgs cilvēks attēla vietā dzird tā alternatīvu. „IMG_2045.jpg“ vai „attēls“ viņam neko nepasaka, un tas, ko redz pārējie, viņam zūd. To pašu redz cilvēks, kuram attēls neielādējas.
fix = Uzrakstiet, ko attēls pasaka šajā vietā: `<img src="tilts.jpg" alt="Tilts pār Lielupi pēc remonta">`. Ja attēls ir tikai rotājums, atstājiet alternatīvu tukšu: `alt=""`.

file-name = Tekstuālā alternatīva „{ $name }“ ir faila nosaukums.
placeholder = Tekstuālā alternatīva „{ $name }“ neko nepasaka par attēlu.
maybe-file-name = Tekstuālā alternatīva „{ $name }“ izskatās pēc faila nosaukuma, adreses vai numura. Attēls: { $address }
    .ask = Vai šī alternatīva pasaka to pašu, ko attēls?
maybe-generic = Tekstuālā alternatīva „{ $name }“ der ļoti daudziem attēliem. Attēls: { $address }
    .ask = Vai šī alternatīva pasaka to pašu, ko attēls?
judge = Tekstuālā alternatīva ir „{ $name }“. Attēls: { $address }
    .ask = Vai šī alternatīva pasaka to pašu, ko attēls?
