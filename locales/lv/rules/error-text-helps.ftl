title = Kļūdas paziņojums palīdz kļūdu izlabot
why = Paziņojums „Nederīga vērtība“ nepasaka, kas jādara. Cilvēks min, mēģina vairākas reizes un bieži formu pamet. Visgrūtāk ir cilvēkiem ar mācīšanās grūtībām un tiem, kuri lapu klausās.
fix = Nosauciet lauku, kļūdu un risinājumu: „Personas kodā ir 11 cipari. Ierakstiet to formā DDMMGG-NNNNN.“

maybe-vague = Kļūdas paziņojums ir tikai „{ $text }“.
    .ask = Vai cilvēks uzzina, kurā laukā ir kļūda un kā to izlabot?
to-judge = Kļūdas paziņojums: „{ $text }“.
    .ask = Vai no paziņojuma var saprast, kurā laukā ir kļūda un kā to izlabot?
