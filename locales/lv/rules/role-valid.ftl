title = Atribūtā role ir norādīta derīga loma
why = Loma pasaka palīgtehnoloģijai, kas elements ir: poga, izvēlne, cilne. Nepazīstamu lomu pārlūks neņem vērā, tāpēc ekrāna lasītāja lietotājs var neuzzināt, ka elementu var nospiest vai atvērt.
fix = Izmantojiet WAI-ARIA standartā noteiktu lomu un pārbaudiet rakstību: `<div role="dialog" aria-label="Sīkdatnes">…</div>`. Vēl labāk – izmantojiet HTML elementu, kuram loma jau ir: `<button>`, `<nav>`, `<main>`.
