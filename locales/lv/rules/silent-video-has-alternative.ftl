title = Video bez skaņas ir aprakstīts tekstā vai balsī
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Ievietojiet tekstu tieši zem atskaņotāja vai saiti uz to: `<a href="parks-apraksts.html">Video par parku: apraksts tekstā</a>`. Tekstā ir viss svarīgais, kas video redzams un dzirdams, notikumu secībā. Der arī audioieraksts ar aprakstu.

nothing-there = Video „{ $file }“ ir bez skaņas, un lapā nav ne teksta, ne ieraksta, ne saites, kas pastāstītu, kas tajā redzams.
announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tur ir viss, kas redzams video „{ $file }“.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir tur, uz ko norāda vārdi „{ $found }“?
not-found = Video „{ $file }“ ir bez skaņas, un lapā nekas nav nosaukts par tā aprakstu.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir lasāms tekstā vai dzirdams citā ierakstā?
