title = Audioieraksts atkārto lapas tekstu, un tas ir pateikts
why = Ierakstam, kas tikai atkārto lapas tekstu, cita alternatīva nav vajadzīga, bet cilvēkam tas jāzina: citādi viņš meklēs tekstu, kura nav, vai domās, ka kaut ko palaiž garām.
fix = Ja ieraksts atkārto lapas tekstu, pasakiet to pie tā: `<p>Šajā ierakstā dzirdams tas pats, kas lasāms iepriekš tekstā.</p>`. Ja neatkārto, pievienojiet ierakstam subtitrus vai teksta norakstu.

no-text = Ieraksts „{ $file }“ neatkārto lapas tekstu: lapā nav teksta, kurā tas pats būtu pateikts.
no-label = Lapā nekur nav pateikts, ka ieraksts „{ $file }“ atkārto tekstu.
check = Jāpārliecinās, vai ieraksts „{ $file }“ tikai atkārto lapas tekstu un vai tas ir pateikts.
    .ask = Vai viss, kas ir ierakstā „{ $file }“, ir arī lapas tekstā, un vai pie ieraksta tas ir pateikts?
