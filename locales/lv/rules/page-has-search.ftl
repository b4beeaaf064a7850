title = Lapā ir meklēšana
why = Meklēšana ir īsākais ceļš pie satura tiem, kam grūti pārskatīt garas izvēlnes: ekrāna lasītāja lietotājiem, cilvēkiem ar uztveres grūtībām, arī steidzīgajiem. VARAM metodika prasa meklēšanu katrā lapā, vēlams galvenē.
fix = Ievietojiet galvenē meklēšanas lauku: `<search><form action="/meklet"><label for="m">Meklēt</label> <input id="m" name="q" type="search"> <button>Meklēt</button></form></search>`.

no-search = Lapā nav meklēšanas.
maybe-no-search = Lapas kodā meklēšana neatradās.
    .ask = Vai lapā ir meklēšana (vēlams galvenē)?
