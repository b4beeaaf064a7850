title = Pasvītrots teksts ir saite
why = Tīmeklī pasvītrojums nozīmē saiti. Ja pasvītrots parasts teksts, cilvēki mēģina to atvērt un domā, ka lapa nedarbojas; īpaši tas mulsina cilvēkus ar uztveres grūtībām.
fix = Izceliet tekstu citādi, piemēram, `<strong>līdz 1. maijam</strong>`.

underlined = Teksts „{ $text }“ ir pasvītrots, bet nav saite.
