title = Lapai ir nosaukums
why = Nosaukums ir pirmais, ko nolasa ekrāna lasītājs, un vienīgais, kas redzams pārlūka cilnē, grāmatzīmēs un meklēšanas rezultātos. Bez tā neredzīgs cilvēks nezina, vai ir nonācis īstajā vietā, un pārējie starp atvērtām cilnēm neatrod vajadzīgo.
fix = Lapas `head` daļā ierakstiet `title` elementu, kas nosauc lapas tematu un iestādi, svarīgāko vispirms: `<title>Mājokļa pabalsts – Jelgavas novada pašvaldība</title>`.

no-title = Lapai nav elementa `title`.
empty-title = Lapas `title` elements ir tukšs.
