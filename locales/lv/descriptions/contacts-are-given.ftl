title = Ir norādīts, kam jautāt
why = Ja kaut kas nav skaidrs, cilvēkam jāzina, kam zvanīt vai rakstīt.
fix = Norādiet tālruni un e-pastu, piemēram, `63000000, dome@novads.lv`.
missing = Kartītē nav ne tālruņa, ne e-pasta.
