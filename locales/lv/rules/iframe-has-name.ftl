title = Iegultajiem ietvariem ir nosaukums
why = Karte, video vai veidlapa no citas vietnes lapā ir iegulta ietvarā. Ekrāna lasītājs pirms tās nolasa ietvara nosaukumu. Ja nosaukuma nav, neredzīgs cilvēks nezina, kas tur ir un vai tajā vērts ieiet.
fix = Nosauciet ietvara saturu atribūtā `title`: `<iframe src="…" title="Karte: kā nokļūt domes ēkā"></iframe>`.
