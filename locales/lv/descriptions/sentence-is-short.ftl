title = Teikumi ir īsi
why = Garš teikums jālasa vairākas reizes. Grūtāk ir tiem, kas lasa lēni, klausās vai latviešu valodu mācās.
fix = Vienā teikumā viena doma. Sadaliet to pie „kas“, „ja“, „un“ vai pārveidojiet par sarakstu.
long = Teikumā ir { $words } vārdi. Līdz 20 vārdiem to saprot vieglāk.
split = Teikumā ir { $words } vārdi. Sadaliet to.
