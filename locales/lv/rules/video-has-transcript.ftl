title = Viss, kas video redzams un dzirdams, ir pieejams tekstā
why = Kurlneredzīgs cilvēks ne redz, ne dzird video: viņš to var tikai izlasīt Braila rakstā. Teksts noder arī tiem, kuri video nevar vai negrib skatīties.
fix = Ievietojiet tekstu tieši zem atskaņotāja vai saiti uz to: `<a href="parks-apraksts.html">Video par parku: apraksts tekstā</a>`. Tekstā ir viss svarīgais, kas video redzams un dzirdams, notikumu secībā.

nothing-there = Ierakstam „{ $file }“ nav teksta versijas: lapā nav ne teksta, ne saites, kas uz to vestu.
announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tas ir ieraksta „{ $file }“ pilns teksts.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā, uz ko norāda vārdi „{ $found }“?
not-found = Lapā nekas nav nosaukts par ieraksta „{ $file }“ teksta norakstu.
    .ask = Vai ieraksta „{ $file }“ saturs pilnībā atrodams tekstā šajā lapā vai lapā, uz kuru no tās ved saite?
