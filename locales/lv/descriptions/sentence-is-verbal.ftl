title = Darbību sauc ar darbības vārdu
why = „Iesniegšanas kārtības noteikšana“ slēpj, kurš ko dara.
fix = Rakstiet, kurš ko dara: „Jūs iesniedzat, mēs atbildam“.
nouns = Vienā teikumā ir { $count } vārdi ar -šana: { $words }.
chain = Lietvārdu virkne: { $words }.
