title = Saitēm ir nosaukums
why = Ja saitei nav teksta, ekrāna lasītājs pasaka tikai „saite“ vai nolasa tās adresi. Neredzīgs cilvēks nezina, kurp tā ved, un, pārlūkojot lapas saišu sarakstu, to nevar izmantot. Ar balss komandu šādu saiti nevar atvērt.
fix = Ierakstiet saitē tekstu, kas pasaka, kurp tā ved. Ja saitē ir tikai attēls vai ikona, dodiet tai alternatīvu: `<a href="/"><img src="gerbonis.svg" alt="Sākumlapa"></a>` vai `<a href="/meklet" aria-label="Meklēt">…</a>`.
