title = Audioierakstam ir alternatīva tekstā
why = Nedzirdīgs vai vājdzirdīgs cilvēks ierakstu nedzird, un teksts viņam ir vienīgais ceļš pie tajā teiktā. Teksts noder arī tad, ja skaņu atskaņot nav iespējams, un tekstā var meklēt.
fix = Ievietojiet teksta norakstu tieši zem atskaņotāja vai saiti uz to: `<a href="sedes-noraksts.html">Sēdes ieraksta teksta noraksts</a>`. Norakstā ir viss, kas pateikts, kas runā un kādas skaņas ir svarīgas.

nothing-there = Ierakstam „{ $file }“ nav teksta versijas: lapā nav ne teksta, ne saites, kas uz to vestu.
announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tas ir ieraksta „{ $file }“ pilns teksts.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā, uz ko norāda vārdi „{ $found }“?
not-found = Lapā nekas nav nosaukts par ieraksta „{ $file }“ teksta norakstu.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā šajā lapā vai lapā, uz kuru no tās ved saite?
