title = Rāmī iegultais saturs ir pārbaudīts
why = Karte, video, maksājumu logs vai cita iegulta lapa apmeklētājam ir daļa no jūsu lapas. Ja tajā ir šķēršļi, cilvēks ar invaliditāti netiek tālāk, lai gan pati lapa šķiet sakārtota. Programma šo saturu neredzēja, tāpēc par to neko nevar apgalvot.
fix = Atveriet iegulto lapu atsevišķi un pārbaudiet to tāpat kā pārējās; pārliecinieties, ka to var lietot tikai ar tastatūru. Ja saturs nav piekļūstams un to nevar labot, piedāvājiet to pašu citā veidā un norādiet paziņojumā, piemēram, kartei blakus – adresi tekstā.

not-seen = Iegultā lapa { $address } nav pārbaudīta: tā ir citā vietnē, nebija pieejama, vai arī to veido skripts.
    .ask = Vai iegultais saturs ir piekļūstams, vai arī to pašu var saņemt citā veidā?
