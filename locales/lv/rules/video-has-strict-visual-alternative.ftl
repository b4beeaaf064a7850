title = Video ar skaņu ir audio apraksts
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Ierakstiet video otru versiju ar audio aprakstu: balss pauzēs pasaka, kas redzams, un pie video ir saite `<a href="parks-ar-audio-aprakstu.html">Video ar audio aprakstu</a>`. Vienkāršāk – jau filmējot viss svarīgais tiek pateikts skaļi.

announced = Lapā ir vārdi „{ $found }“. Jāpārliecinās, vai tas ir video „{ $file }“ audio apraksts.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir dzirdams tur, uz ko norāda vārdi „{ $found }“?
not-found = Lapā nekas neliecina, ka video „{ $file }“ būtu audio apraksts.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir arī dzirdams?
