title = Tas, ko rāda video bez skaņas, ir aprakstīts tekstā
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Ievietojiet tekstu tieši zem atskaņotāja vai saiti uz to: `<a href="parks-apraksts.html">Video par parku: apraksts tekstā</a>`. Tekstā ir viss svarīgais, kas video redzams un dzirdams, notikumu secībā.

nothing-there = Ierakstam „{ $file }“ nav teksta versijas: lapā nav ne teksta, ne saites, kas uz to vestu.
announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tas ir ieraksta „{ $file }“ pilns teksts.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā, uz ko norāda vārdi „{ $found }“?
not-found = Lapā nekas nav nosaukts par ieraksta „{ $file }“ teksta norakstu.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā šajā lapā vai lapā, uz kuru no tās ved saite?
