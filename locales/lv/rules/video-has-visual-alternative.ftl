title = Tas, ko rāda video ar skaņu, ir arī dzirdams vai lasāms
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Ierakstiet video otru versiju ar audio aprakstu: balss pauzēs pasaka, kas redzams, un pie video ir saite `<a href="parks-ar-audio-aprakstu.html">Video ar audio aprakstu</a>`. Vienkāršāk – jau filmējot viss svarīgais tiek pateikts skaļi. Der arī teksts, kurā aprakstīts viss redzamais un dzirdamais.

announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tur ir viss, kas redzams video „{ $file }“.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir tur, uz ko norāda vārdi „{ $found }“?
not-found = Lapā nekas neliecina, ka video „{ $file }“ būtu audio apraksts vai apraksts tekstā.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir dzirdams tā skaņā vai lasāms tekstā?
