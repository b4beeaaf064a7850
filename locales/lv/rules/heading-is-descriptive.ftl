title = Virsraksts pasaka, kas zem tā ir
why = Ekrāna lasītāja lietotāji pārlūko lapu pa virsrakstiem un pēc tiem izlemj, ko lasīt. Virsraksts, kas neko nepasaka, liek klausīties visu pēc kārtas. Skaidri virsraksti vajadzīgi arī cilvēkiem, kuriem grūti lasīt garus tekstus.
fix = Pasakiet virsrakstā, par ko ir teksts zem tā: `<h2>Konteinera pieteikšana</h2>`, nevis `<h2>Virsraksts</h2>`.

placeholder = Virsraksts „{ $heading }“ palicis no veidnes un neko nepasaka par tekstu zem tā: „{ $text }“
maybe-generic = Virsraksts „{ $heading }“ derētu gandrīz jebkam. Zem tā ir: „{ $text }“
    .ask = Vai virsraksts pasaka, par ko ir teksts zem tā?
judge = Virsraksts: „{ $heading }“. Zem tā ir: „{ $text }“
    .ask = Vai virsraksts pasaka, par ko ir teksts zem tā?
