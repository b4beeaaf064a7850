title = Nekas nenotiek, pirms atlaiž peles pogu vai pirkstu
why = Ja darbība notiek jau piespiežot, nejaušu pieskārienu vairs nevar atcelt. Tas traucē cilvēkiem, kuriem trīc rokas.
fix = Lietojiet `onclick`: tad cilvēks vēl var novirzīt pirkstu vai peli prom un atlaist. `<button onclick="sutit()">Sūtīt</button>`

maybe-acts-at-once = Skripts kaut ko dara jau tad, kad poga vai pirksts tiek piespiests: { $code }
    .ask = Vai darbību var atcelt, novirzot pirkstu vai peli prom pirms atlaišanas, vai arī pēc tam atsaukt?
