title = Pogām ir nosaukums
why = Pogu bez nosaukuma ekrāna lasītājs nosauc vienkārši par pogu. Neredzīgs cilvēks nezina, vai tā atver izvēlni, aizver logu vai iesniedz veidlapu. Cilvēks, kurš ierīci vada ar balsi, nevar to nospiest.
fix = Ierakstiet pogā tekstu: `<button>Iesniegt</button>`. Pogai, kurā redzama tikai ikona, pievienojiet nosaukumu: `<button aria-label="Aizvērt">×</button>`.

no-name = Pogai nav nosaukuma: tajā nav teksta, un nosaukums nav norādīts arī citādi.
image-without-name = Pogā ir tikai attēls bez tekstuālās alternatīvas, tāpēc pogai nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai pogai pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
