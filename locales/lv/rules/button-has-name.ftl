title = Pogām ir nosaukums
why = Pogu bez nosaukuma ekrāna lasītājs nosauc vienkārši par pogu. Neredzīgs cilvēks nezina, vai tā atver izvēlni, aizver logu vai iesniedz veidlapu. Cilvēks, kurš ierīci vada ar balsi, nevar to nospiest.
fix = Ierakstiet pogā tekstu: `<button>Iesniegt</button>`. Pogai, kurā redzama tikai ikona, pievienojiet nosaukumu: `<button aria-label="Aizvērt">×</button>`.
