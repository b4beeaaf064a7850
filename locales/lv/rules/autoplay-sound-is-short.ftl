title = Skaņa, kas sāk skanēt pati, beidzas triju sekunžu laikā
why = Skaņa, kas sāk skanēt pati, nomāc ekrāna lasītāja balsi: neredzīgs cilvēks nedzird lapu un nevar atrast pogu, ar ko skaņu izslēgt. Citiem tā traucē koncentrēties.
fix = Neatskaņojiet neko, kamēr cilvēks to nav lūdzis: noņemiet `autoplay` un atstājiet pogas – `<video controls src="svetki.mp4"></video>`. Ja video tomēr jāsākas pašam, izslēdziet skaņu: `<video autoplay muted controls src="svetki.mp4"></video>`.

too-long = Ieraksts „{ $file }“ sāk skanēt pats, un tā skaņa ir ilgāka par trim sekundēm.
sound-unknown = Ieraksts „{ $file }“ sākas pats. Nav zināms, vai tam ir skaņa un cik ilgi tā skan.
    .ask = Vai ieraksts „{ $file }“ ir bez skaņas vai tā skaņa beidzas triju sekunžu laikā?
