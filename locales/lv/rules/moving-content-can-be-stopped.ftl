title = Kustību, kas ilgst vairāk nekā piecas sekundes, var apturēt
why = Cilvēki ar uzmanības vai lasīšanas traucējumiem nespēj lasīt, kamēr blakus kaut kas kustas. Skrienošu tekstu daudzi nepaspēj izlasīt.
fix = Lai kustība beidzas piecās sekundēs (`animation: slide 1s 1`) vai blakus ir poga „Apturēt“. `<marquee>` vietā lietojiet parastu tekstu.

marquee = Teksts skrien bez apstājas, un lapā nav nekā, ar ko to apturēt.
maybe-marquee = Teksts skrien pa lapu.
    .ask = Vai tas piecās sekundēs apstājas pats vai to var apturēt ar tastatūru un peli?
endless-animation = Elementam ir animācija „{ $name }“, kas nekad nebeidzas.
    .ask = Vai kustību neredz, tā ir nepieciešama vai to var apturēt?
long-animation = Elementam ir animācija „{ $name }“, kas ilgst { $seconds } sekundes.
    .ask = Vai kustību neredz, tā ir nepieciešama vai to var apturēt?
