title = Viena veida pamatstruktūras bloki atšķiras pēc nosaukuma
why = Ekrāna lasītājs piedāvā pamatstruktūras bloku sarakstu. Ja divi tā ieraksti skan vienādi, neredzīgs cilvēks nezina, kuru izvēlēties.
fix = Dodiet katram blokam īsu, atšķirīgu nosaukumu: `<aside aria-label="Jaunumi">…</aside>` un `<aside aria-label="Noderīgas saites">…</aside>`. Ja bloks lapas uzbūvē nav svarīgs, izmantojiet `div`.

no-name = Lapā ir vairāki bloki ar lomu `{ $role }`, bet šim nav nosaukuma.
same-name = Lapā vēl kādam blokam ar lomu `{ $role }` ir tāds pats nosaukums: „{ $name }“.
