title = Aprakstu sarakstā ir jēdzieni ar aprakstiem
why = Aprakstu sarakstā ekrāna lasītājs saista katru aprakstu ar tā jēdzienu. Ja kāda no abiem trūkst vai pa vidu ir cits saturs, saistība kļūst nepareiza.
fix = Katram jēdzienam lieciet aiz tā aprakstu: `<dl><dt>Maksa</dt><dd>5 EUR</dd><dt>Termiņš</dt><dd>3 dienas</dd></dl>`. Citu saturu lieciet pirms vai pēc saraksta.

no-pairs = Aprakstu sarakstā (`dl`) nav ne jēdziena (`dt`), ne apraksta (`dd`).
maybe-stray = Aprakstu sarakstā ir saturs, kas nav ne jēdziens (`dt`), ne apraksts (`dd`).
    .ask = Vai ekrāna lasītājs šo sarakstu nolasa pareizi?
maybe-no-term = Aprakstam (`dd`) pa priekšu nav jēdziena (`dt`).
    .ask = Vai šim aprakstam nevajag jēdzienu, uz kuru tas attiecas?
maybe-no-description = Jēdzienam (`dt`) neseko apraksts (`dd`).
    .ask = Vai šim jēdzienam nevajag aprakstu?
