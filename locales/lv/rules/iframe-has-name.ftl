title = Iegultajiem ietvariem ir nosaukums
why = Karte, video vai veidlapa no citas vietnes lapā ir iegulta ietvarā. Ekrāna lasītājs pirms tās nolasa ietvara nosaukumu. Ja nosaukuma nav, neredzīgs cilvēks nezina, kas tur ir un vai tajā vērts ieiet.
fix = Nosauciet ietvara saturu atribūtā `title`: `<iframe src="…" title="Karte: kā nokļūt domes ēkā"></iframe>`.

no-name = Iegultajam ietvaram nav nosaukuma: atribūts `title` ir tukšs vai nav norādīts.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
