title = Tas, ko video rāda, ir arī dzirdams
why = Neredzīgs cilvēks neredz, kas video notiek. Ja to nepasaka ne balss, ne teksts, daļa satura viņam zūd. Apraksts palīdz arī tiem, kuriem attēlam ir grūti izsekot.
fix = Ierakstiet video otru versiju ar audio aprakstu: balss pauzēs pasaka, kas redzams, un pie video ir saite `<a href="parks-ar-audio-aprakstu.html">Video ar audio aprakstu</a>`. Vienkāršāk – jau filmējot viss svarīgais tiek pateikts skaļi.

track = Video „{ $file }“ ir celiņš, kas atzīmēts kā apraksts. Pārlūki aprakstu tekstā neatskaņo, tāpēc jāpārliecinās, vai redzamais ir dzirdams.
    .ask = Vai viss svarīgais, kas redzams video „{ $file }“, ir arī dzirdams?
check = Jāpārliecinās, vai viss svarīgais, kas redzams video „{ $file }“, ir arī pateikts.
    .ask = Vai, klausoties video „{ $file }“ ar aizvērtām acīm, var saprast visu svarīgo, kas tajā redzams?
