title = Izkārtojuma tabula nav iezīmēta kā datu tabula
why = Ekrāna lasītājs pēc virsraksta šūnām un tabulas nosaukuma secina, ka tabulā ir dati, un lasa to pa rindām un ailēm. Ja tabula tikai izkārto saturu, tas traucē; ja tā ir datu tabula, bet atzīmēta kā izkārtojums, zūd saikne starp virsrakstiem un vērtībām.
fix = Datu tabulai noņemiet `role="presentation"`. Izkārtojumam tabulas neizmantojiet; ja citādi nevar, lieciet `<table role="presentation">` bez `th`, `caption`, `summary` un `scope`.

marked-with-headers = Tabula atzīmēta kā izkārtojums, bet tajā ir aiļu virsraksti un dati: virsrakstus ekrāna lasītājs nenolasa.
marked-layout = Tabula atzīmēta kā izkārtojums (`role="presentation"`), bet tajā ir `{ $mark }`.
    .ask = Vai šī ir datu tabula, kuras virsraksti ekrāna lasītājam jānolasa?
maybe-layout = Tabula izskatās pēc izkārtojuma, bet tajā ir `{ $mark }`.
    .ask = Vai šī tabula tikai izkārto saturu?
