title = Ir pateikts, kā lēmumu apstrīdēt
why = Cilvēkam ir tiesības lēmumu pārsūdzēt. Lai tās izmantotu, jāzina, kur un līdz kad.
fix = Nosauciet iestādi un termiņu, piemēram, „Lēmumu var apstrīdēt novada domē mēneša laikā“.
missing = Nav informācijas par lēmuma apstrīdēšanu.
empty = Pārsūdzības lauks ir tukšs.
maybe-missing = Šajā kartītē nav informācijas par lēmuma apstrīdēšanu.
    .ask = Vai šajā pakalpojumā pieņem lēmumu, ko var apstrīdēt?
