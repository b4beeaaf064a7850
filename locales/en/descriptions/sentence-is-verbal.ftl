title = Actions are verbs
why = “The determination of the procedure of submission” hides who does what.
fix = Say who does what: “Jūs iesniedzat, mēs atbildam”.
nouns = One sentence has { $count } nouns in -šana: { $words }.
chain = A chain of nouns: { $words }.
