title = It is clear who acts
why = “An assessment is carried out” does not say whether the reader has to do something.
fix = For “Tiek izskatīts iesniegums” write “Mēs izskatām iesniegumu”; for “jāiesniedz” write “Iesniedziet”.
passive = Nobody acts here: “{ $words }”.
must = Several things to be done in one sentence: { $words }.
phrase = Heavy: “{ $words }”. Plainer: “{ $instead }”.
