title = Zīmējumiem, kas atzīmēti kā attēli, ir nosaukums
why = Ja SVG zīmējumam dota attēla loma, ekrāna lasītājs to paziņo kā attēlu. Bez nosaukuma neredzīgs cilvēks uzzina, ka attēls ir, bet ne to, kas tajā redzams.
fix = Dodiet zīmējumam nosaukumu: `<svg role="img" aria-label="Novada ģerbonis">…</svg>` vai ielieciet tajā elementu `title`. Ja zīmējums ir tikai noformējums, paslēpiet to: `<svg aria-hidden="true">…</svg>`.

no-name = Zīmējumam ir attēla loma, bet nosaukuma tam nav.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai zīmējumam pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
