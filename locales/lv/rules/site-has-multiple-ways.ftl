title = Lapu vietnē var atrast vairākos veidos
why = Dažiem visātrāk ir meklēt, citiem – skatīt visu vietnes karti. Ja ir tikai izvēlne, to var būt grūti pārskatīt cilvēkam, kurš palielina ekrānu vai klausās ekrāna lasītāju, un grūti saprast cilvēkam ar uztveres traucējumiem.
fix = Galvenē ielieciet meklēšanu vai kājenē saiti uz vietnes karti: `<form role="search"><label for="m">Meklēt</label><input id="m" type="search" name="m"> …</form>` vai `<a href="/lapas-karte">Lapas karte</a>`.

no-search-or-map = Nevienā pārbaudītajā lapā nav atrasts meklēšanas lauks vai saite uz vietnes karti.
    .ask = Vai katru lapu var atrast vēl kādā veidā, ne tikai caur izvēlni (piemēram, ar saturu rādītāju vai visu lapu sarakstu)?
