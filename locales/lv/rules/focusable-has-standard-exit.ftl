title = Ar parastajiem taustiņiem var tikt prom no katra elementa
why = Ja fokuss „iesprūst“, cilvēks, kurš lieto tikai tastatūru, nevar turpināt: atliek aizvērt lapu un zaudēt visu ievadīto. Tās ir tastatūras lamatas.
fix = Nepārvietojiet fokusu, kad tas atstāj elementu. Kļūdu parādiet tekstā, nevis turiet cilvēku laukā: `<input aria-invalid="true" aria-describedby="kluda">`. Modālo logu lai var aizvērt ar Esc.

trap = Fokuss netiek prom no šī elementa: skripts to uzreiz ņem atpakaļ, sūta riņķī vai aptur visus taustiņus.
maybe-trap = Skripts kaut ko dara, kad fokuss atstāj elementu vai kad tajā nospiež taustiņu.
    .ask = Vai fokuss ar tastatūru var tikt prom no katra elementa, arī no modālajiem logiem?
unseen-script = Skripts pārvieto fokusu vai seko taustiņiem, vai arī skriptu nebija iespējams izlasīt.
    .ask = Vai ar taustiņiem Tab un Shift+Tab var iziet cauri visai lapai un nekur neiesprūst?
