title = Saite, kas atver jaunu logu, to pasaka
why = Ja negaidot atveras jauns logs vai cilne, poga „Atpakaļ“ vairs nedarbojas. Neredzīgs cilvēks bieži nepamana, ka ir citā logā.
fix = Atveriet saiti tajā pašā logā vai pasakiet to saites tekstā: `<a href="…" target="_blank">Pašvaldības karte (atveras jaunā logā)</a>`.

not-announced = Saite „{ $name }“ atver jaunu logu, bet to nepasaka.
other-language = Saite „{ $name }“ atver jaunu logu; vai tās teksts to pasaka, šajā valodā nav zināms.
    .ask = Vai saites tekstā vai blakus tam ir teikts, ka atvērsies jauns logs?
