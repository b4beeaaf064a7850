title = Tas, ko rāda video bez skaņas, ir dzirdams citā ierakstā
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Pievienojiet audioierakstu, kurā izstāstīts, kas video redzams: `<audio controls src="parks-apraksts.mp3"></audio>`. Der arī apraksts tekstā.

nothing-there = Video „{ $file }“ ir bez skaņas, un lapā nav neviena ieraksta vai saites, kas pastāstītu, kas tajā redzams.
check = Jāpārliecinās, vai kāds ieraksts pastāsta, kas redzams video „{ $file }“, kuram nav skaņas.
    .ask = Vai lapā ir audioieraksts, kurā pateikts viss svarīgais, kas redzams video „{ $file }“?
