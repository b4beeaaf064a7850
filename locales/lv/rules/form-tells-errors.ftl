title = Forma kļūdas parāda tekstā un pie lauka
why = Ja par kļūdu liecina tikai sarkana krāsa vai paziņojums, ko ekrāna lasītājs nenolasa, cilvēks nezina, kas jālabo. Ja turklāt pazūd jau ievadītais, formu pamet.
fix = Pēc nosūtīšanas parādiet kļūdu sarakstu pirms formas un tekstu pie katra kļūdainā lauka, sasaistot to ar `aria-describedby`; saglabājiet pareizi ievadīto.

to-try = Forma ar laukiem, kuros var kļūdīties: „{ $fields }“. Nosūtiet to tukšu un ar vienu apzinātu kļūdu.
    .ask = Vai kļūda ir aprakstīta tekstā, nosaukts lauks un labojums, ekrāna lasītājs to nolasa un pareizi ievadītais saglabājas?
to-try-without-browser = Forma ar laukiem, kuros var kļūdīties: „{ $fields }“. Pārlūka paziņojumi ir izslēgti (`novalidate`). Nosūtiet to tukšu un ar vienu apzinātu kļūdu.
    .ask = Vai kļūda ir aprakstīta tekstā, nosaukts lauks un labojums, ekrāna lasītājs to nolasa un pareizi ievadītais saglabājas?
