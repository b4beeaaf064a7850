title = Saite uz dokumentu pasaka faila formātu un lielumu
why = Kas nezina, ka saite lejupielādē lielu PDF failu, tas telefonā patērē datus vai nonāk programmā, kurā ekrāna lasītājs nedarbojas. VARAM vadlīnijas iesaka to pateikt saites tekstā.
fix = Pierakstiet formātu un lielumu saites tekstam: `<a href="budzets.pdf">Budžets 2025. gadam (PDF, 1,2 MB)</a>`.

no-format = Saite ved uz { $format } failu, bet saites tekstā tas nav pateikts.
no-size = Saite ved uz { $format } failu, bet saites tekstā nav pateikts, cik tas liels.
