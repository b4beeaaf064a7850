title = Jēdziens un tā apraksts ir aprakstu sarakstā
why = Aprakstu sarakstā ekrāna lasītājs pasaka, kurš apraksts pieder kuram jēdzienam, piemēram, „Maksa – 5 EUR“. Ārpus saraksta šī saistība zūd.
fix = Lieciet elementus `dt` un `dd` elementā `dl`: `<dl><dt>Maksa</dt><dd>5 EUR</dd></dl>`. Ja ar `dd` tikai veidota atkāpe, izmantojiet `p` un stila lapu.

no-list = Elements nav nevienā aprakstu sarakstā (`dl`).
maybe-no-list = Starp elementu un aprakstu sarakstu (`dl`) ir citi elementi.
    .ask = Vai ekrāna lasītājs jēdzienu nolasa kopā ar tā aprakstu?
