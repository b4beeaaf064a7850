title = Fokuss vien neko nepalaiž
why = Ja jau fokusa saņemšana atver logu, aizved citur vai pārceļ fokusu, cilvēks ar tastatūru vai ekrāna lasītāju nesaprot, kas notika, un nevar mierīgi iziet cauri lapai.
fix = Palaidiet darbību tikai tad, kad cilvēks to apstiprina, piemēram, ar pogu: `<button onclick="atvert()">Atvērt kalendāru</button>`.

acts-on-focus = Tiklīdz elements saņem fokusu, kods aizved citur, nosūta veidlapu vai atver logu: { $code }
maybe-acts-on-focus = Skripts kaut ko dara, tiklīdz elements saņem fokusu: { $code }
    .ask = Vai, saņemot fokusu, nekas negaidīts nenotiek: lapa nemainās, logs neatveras, fokuss paliek elementā?
