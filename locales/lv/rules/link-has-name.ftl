title = Saitēm ir nosaukums
why = Ja saitei nav teksta, ekrāna lasītājs pasaka tikai „saite“ vai nolasa tās adresi. Neredzīgs cilvēks nezina, kurp tā ved, un, pārlūkojot lapas saišu sarakstu, to nevar izmantot. Ar balss komandu šādu saiti nevar atvērt.
fix = Ierakstiet saitē tekstu, kas pasaka, kurp tā ved. Ja saitē ir tikai attēls vai ikona, dodiet tai alternatīvu: `<a href="/"><img src="gerbonis.svg" alt="Sākumlapa"></a>` vai `<a href="/meklet" aria-label="Meklēt">…</a>`.

no-name = Saitei nav nosaukuma: tajā nav teksta, un nosaukums nav norādīts arī citādi.
image-without-name = Saitē ir tikai attēls bez tekstuālās alternatīvas, tāpēc saitei nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai saitei pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
