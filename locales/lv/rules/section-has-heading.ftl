title = Katrai iezīmētai lapas daļai ir virsraksts
why = Pēc virsrakstiem ekrāna lasītāja lietotājs atrod lapas daļas. Daļu bez virsraksta var viegli palaist garām, un nav skaidrs, par ko tā ir. VARAM metodika prasa virsrakstu katram informācijas blokam.
fix = Sāciet daļu ar virsrakstu: `<section><h2>Pieņemšanas laiki</h2><p>…</p></section>`. Ja daļa vajadzīga tikai izskatam, izmantojiet `div`.

maybe-no-heading = Lapas daļai nav virsraksta; tā sākas ar „{ $text }“.
    .ask = Vai šai daļai vajag virsrakstu?
