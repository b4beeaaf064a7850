title = Attēlu pogām ir nosaukums
why = Ja pogā redzams tikai attēls un tai nav nosaukuma, ekrāna lasītājs pasaka vienīgi „poga“ vai nolasa faila nosaukumu. Neredzīgs cilvēks nezina, kas notiks, kad to nospiedīs, un cilvēks, kurš ierīci vada ar balsi, nevar to nosaukt.
fix = Atribūtā `alt` ierakstiet, ko poga dara: `<input type="image" src="lupa.svg" alt="Meklēt">`.

no-name = Attēla pogai nav nosaukuma: atribūts `alt` ir tukšs vai nav norādīts.
default-name = Attēla pogas nosaukums ir „{ $name }“ – pārlūka noklusējums, kas neko nepasaka par to, ko poga dara.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
