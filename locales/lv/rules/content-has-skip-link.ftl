title = Pārlēciena saite ved uz lapas pašas saturu
why = Cilvēks, kurš lieto tikai tastatūru, katrā lapā ar taustiņu Tab iziet cauri visām izvēlnes saitēm. Pārlēciena saite ļauj uzreiz nokļūt pie satura; virsraksti un orientieri viņam nepalīdz, ja nav ekrāna lasītāja.
fix = Pirmā saite lapā lai ved uz saturu, un lai tā kļūst redzama, kad saņem fokusu: `<a class="skip" href="#saturs">Pāriet uz saturu</a> … <main id="saturs">`.

no-skip-link = Lapā nav nevienas saites, kas vestu uz vietu šajā pašā lapā, un nav arī nekā cita, kas pārvietotu fokusu.
broken-skip-link = Saite ved uz „#{ $fragment }“, bet lapā nav elementa ar šādu id.
maybe-no-skip-link = Lapas kodā nav saites, kas ved uz lapas saturu.
    .ask = Vai pārlūkā ar tastatūru var uzreiz pāriet uz lapas saturu, apejot izvēlni?
skip-link = Saite ved uz „#{ $fragment }“, bet pēc koda nevar droši teikt, ka tur sākas šīs lapas pašas saturs.
    .ask = Vai šī saite ved uz saturu, kā citās lapās nav?
