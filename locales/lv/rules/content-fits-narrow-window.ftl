title = Saturs ietilpst šaurā logā
why = Vājredzīgs cilvēks lapu palielina četras reizes, un tālrunis ir šaurs. Ja teksts ir platāks par logu, katra rinda jāritina šurp un turp, un lasīt kļūst neiespējami.
fix = Platumu norādiet kā augstāko robežu: `max-width: 60rem`, nevis `width: 960px`. Ja vajadzīgas slejas, šaurā logā lieciet tās vienu zem otras ar `@media (max-width: 40rem)`.

maybe-wider-than-window = Elements paliek { $width } pikseļus plats arī 320 pikseļu platā logā.
    .ask = Vai tekstu šaurā logā (320 pikseļi vai 400 % palielinājums) var izlasīt, ritinot tikai vienā virzienā?
