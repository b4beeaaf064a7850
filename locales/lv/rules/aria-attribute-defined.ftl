title = Visi aria- atribūti ir noteikti standartā
why = Ar aria- atribūtiem palīgtehnoloģijām pasaka elementa nosaukumu un stāvokli, piemēram, vai izvēlne ir atvērta. Kļūdaini uzrakstītu atribūtu pārlūks neņem vērā, un ekrāna lasītāja lietotājs šo informāciju nesaņem.
fix = Pārbaudiet atribūta nosaukuma rakstību pēc WAI-ARIA standarta: `<button aria-expanded="false">Izvēlne</button>`. Ja atribūts vajadzīgs tikai skriptam, nosauciet to ar `data-` sākumā.
