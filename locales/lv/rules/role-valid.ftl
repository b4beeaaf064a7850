title = Atribūtā role ir norādīta derīga loma
why = Loma pasaka palīgtehnoloģijai, kas elements ir: poga, izvēlne, cilne. Nepazīstamu lomu pārlūks neņem vērā, tāpēc ekrāna lasītāja lietotājs var neuzzināt, ka elementu var nospiest vai atvērt.
fix = Izmantojiet WAI-ARIA standartā noteiktu lomu un pārbaudiet rakstību: `<div role="dialog" aria-label="Sīkdatnes">…</div>`. Vēl labāk – izmantojiet HTML elementu, kuram loma jau ir: `<button>`, `<nav>`, `<main>`.

unknown-role = Lomas „{ $role }“ WAI-ARIA standartā nav.
misspelled-role = Lomas „{ $role }“ WAI-ARIA standartā nav. Varbūt domāta „{ $suggestion }“.
abstract-role = Loma „{ $role }“ ir abstrakta: standartā tā ir tikai citu lomu grupēšanai, un lapā tā nedarbojas.
newer-role = Loma „{ $role }“ ir jaunāka par WAI-ARIA 1.2; daļa pārlūku un palīgtehnoloģiju to vēl nepazīst.
    .ask = Vai elements ir saprotams arī tad, ja palīgtehnoloģija šo lomu nepazīst?
