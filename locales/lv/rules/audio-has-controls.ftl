title = Audioierakstu lapā var atskaņot
why = Bez pogām ierakstu nevar ne sākt, ne apturēt, un cilvēks pat nezina, ka tas lapā ir.
fix = Pievienojiet `controls`: `<audio controls src="intervija.mp3"></audio>`.

no-controls = Audioierakstu „{ $file }“ neviens nevar atskaņot: tam nav pogu.
script = Audioierakstam „{ $file }“ nav pārlūka pogu. To, iespējams, atskaņo lapas skripts.
    .ask = Vai ierakstu „{ $file }“ var sākt un apturēt ar tastatūru?
