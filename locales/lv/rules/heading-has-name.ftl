title = Virsrakstos ir teksts
why = Ekrāna lasītāja lietotāji lapu bieži pārskata pēc virsrakstiem. Tukšs virsraksts šajā sarakstā ir troksnis: cilvēks to dzird, bet neuzzina, kas tālāk sekos.
fix = Ierakstiet virsrakstā tekstu vai noņemiet tukšo virsraksta elementu. Ja virsrakstā ir attēls, dodiet tam alternatīvu: `<h2><img src="kontakti.svg" alt="Kontakti"></h2>`. Atstarpes starp rindkopām veidojiet ar stiliem, nevis tukšiem virsrakstiem.
