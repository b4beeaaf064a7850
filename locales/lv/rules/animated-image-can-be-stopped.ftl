title = Kustīgs attēls apstājas piecās sekundēs vai ir apturams
why = Kustība novērš uzmanību: cilvēks ar uzmanības vai lasīšanas grūtībām nevar izlasīt tekstu tai blakus, dažiem no kustības paliek slikti.
fix = Lieciet animācijai beigties piecu sekunžu laikā vai aizstājiet attēlu ar video, kuram ir pogas: `<video controls muted src="karte.mp4"></video>`.

endless = Attēls „{ $file }“ kustas bez apstājas.
    .ask = Vai attēla „{ $file }“ kustību lapā var apturēt?
long = Attēls „{ $file }“ kustas ilgāk par piecām sekundēm.
    .ask = Vai attēla „{ $file }“ kustību lapā var apturēt?
unknown = Attēlu „{ $file }“ neizdevās izlasīt. Tas var kustēties.
    .ask = Vai attēls „{ $file }“ nekustas, apstājas piecās sekundēs vai ir apturams?
