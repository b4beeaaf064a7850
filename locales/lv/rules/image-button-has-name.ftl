title = Attēlu pogām ir nosaukums
why = Ja pogā redzams tikai attēls un tai nav nosaukuma, ekrāna lasītājs pasaka vienīgi „poga“ vai nolasa faila nosaukumu. Neredzīgs cilvēks nezina, kas notiks, kad to nospiedīs, un cilvēks, kurš ierīci vada ar balsi, nevar to nosaukt.
fix = Atribūtā `alt` ierakstiet, ko poga dara: `<input type="image" src="lupa.svg" alt="Meklēt">`.
