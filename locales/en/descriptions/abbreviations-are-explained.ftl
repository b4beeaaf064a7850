title = Abbreviations are explained
why = An office knows its own abbreviations. Others have to look them up, and a screen reader spells them.
fix = Write the full name the first time, such as “nekustamā īpašuma nodoklis (NĪN)”.
known = “{ $short }” is not explained. It means: { $meaning }.
maybe-known = “{ $short }” is not explained. It may mean: { $meaning }.
    .ask = Does “{ $short }” mean “{ $meaning }” here, and should it be spelled out?
maybe-unknown = “{ $short }” is not explained on the card.
    .ask = Is “{ $short }” an abbreviation that readers need explained?
