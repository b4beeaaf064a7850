title = Ja parastie taustiņi no elementa neved ārā, lapa pasaka, kuri ved
why = Ja fokuss „iesprūst“, cilvēks, kurš lieto tikai tastatūru, nevar turpināt: atliek aizvērt lapu un zaudēt visu ievadīto. Tās ir tastatūras lamatas.
fix = Vislabāk, ja no katra elementa var tikt prom ar Tab. Ja tas nav iespējams, pirms elementa uzrakstiet, kā no tā iziet: `<p>No kartes iziet ar Ctrl+M.</p>`.

no-help = Fokuss netiek prom no šī elementa, un lapā nav teikts, ar kādiem taustiņiem no tā iziet.
maybe-help = Fokuss netiek prom no šī elementa. Lapā ir teksts vai darbība, kas, iespējams, paskaidro, kā iziet.
    .ask = Vai lapā ir saprotami pateikts, ar kādiem taustiņiem iziet no elementa, un vai tie darbojas?
maybe-trap = Skripts kaut ko dara, kad fokuss atstāj elementu vai kad tajā nospiež taustiņu.
    .ask = Vai fokuss ar tastatūru var tikt prom no katra elementa, arī no modālajiem logiem?
unseen-script = Skripts pārvieto fokusu vai seko taustiņiem, vai arī skriptu nebija iespējams izlasīt.
    .ask = Vai ar taustiņiem Tab un Shift+Tab var iziet cauri visai lapai un nekur neiesprūst?
