title = Visi aria- atribūti ir noteikti standartā
why = Ar aria- atribūtiem palīgtehnoloģijām pasaka elementa nosaukumu un stāvokli, piemēram, vai izvēlne ir atvērta. Kļūdaini uzrakstītu atribūtu pārlūks neņem vērā, un ekrāna lasītāja lietotājs šo informāciju nesaņem.
fix = Pārbaudiet atribūta nosaukuma rakstību pēc WAI-ARIA standarta: `<button aria-expanded="false">Izvēlne</button>`. Ja atribūts vajadzīgs tikai skriptam, nosauciet to ar `data-` sākumā.

undefined-attribute = Atribūta `{ $attribute }` WAI-ARIA standartā nav.
misspelled-attribute = Atribūta `{ $attribute }` WAI-ARIA standartā nav. Varbūt domāts `{ $suggestion }`.
newer-attribute = Atribūts `{ $attribute }` ir jaunāks par WAI-ARIA 1.2; daļa pārlūku un palīgtehnoloģiju to vēl nepazīst.
    .ask = Vai elements ir saprotams arī bez šī atribūta?
