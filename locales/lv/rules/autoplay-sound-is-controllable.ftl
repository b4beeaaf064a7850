title = Skaņa, kas sāk skanēt pati, ir īsa vai apturama
why = Skaņa, kas sāk skanēt pati, nomāc ekrāna lasītāja balsi: neredzīgs cilvēks nedzird lapu un nevar atrast pogu, ar ko skaņu izslēgt. Citiem tā traucē koncentrēties.
fix = Neatskaņojiet neko, kamēr cilvēks to nav lūdzis: noņemiet `autoplay` un atstājiet pogas – `<video controls src="svetki.mp4"></video>`. Ja video tomēr jāsākas pašam, izslēdziet skaņu: `<video autoplay muted controls src="svetki.mp4"></video>`.

nothing-there = Ieraksts „{ $file }“ sāk skanēt pats, skan ilgāk par trim sekundēm, un lapā nav nekā, ar ko to apturēt.
script = Ieraksts „{ $file }“ sāk skanēt pats, un pārlūka pogu tam nav. Skaņu, iespējams, var apturēt ar lapas skriptu.
    .ask = Vai lapā ir redzama poga ar nosaukumu, ar kuru ieraksta „{ $file }“ skaņu var apturēt vai izslēgt arī ar tastatūru?
sound-unknown = Ieraksts „{ $file }“ sākas pats. Nav zināms, vai tam ir skaņa un cik ilgi tā skan.
    .ask = Vai ieraksts „{ $file }“ ir bez skaņas vai tā skaņa beidzas triju sekunžu laikā?
