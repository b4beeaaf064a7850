title = E-pasta un tālruņa laukam ir atbilstošs tips
why = Tālrunī lauka tips nosaka, kāda tastatūra parādās: e-pastam ar zīmi @, tālrunim ar cipariem. Tas palīdz cilvēkiem, kuriem grūti trāpīt mazās pogās. Pārlūks arī pamana pārrakstīšanās kļūdas.
fix = Norādiet tipu: `<input type="email">`, `<input type="tel">`.

plain-type = Lauks „{ $label }“ ir parasts teksta lauks; tam der tips `{ $type }`.
