title = Ir skaidrs, kurš dara
why = „Tiek veikta izvērtēšana“ nepasaka, vai kaut kas jādara lasītājam.
fix = „Tiek izskatīts iesniegums“ vietā: „Mēs izskatām iesniegumu“; „jāiesniedz“ vietā: „Iesniedziet“.
passive = Nav pateikts, kurš dara: „{ $words }“.
must = Vairākas vajadzības vienā teikumā: { $words }.
phrase = Smagnēji: „{ $words }“. Vienkāršāk: „{ $instead }“.
