title = Ar object iegultiem attēliem, skaņai un video ir nosaukums
why = Neredzīgs cilvēks iegultā attēla vai video vietā dzird tā nosaukumu. Ja tā nav, viņš neuzzina, kas lapā ir iegults, vai vispār nepamana, ka tur kaut kas ir.
fix = Dodiet elementam nosaukumu: `<object data="gerbonis.png" aria-label="Novada ģerbonis"></object>`. Attēlam labāk izmantojiet `<img src="gerbonis.png" alt="Novada ģerbonis">`.

no-name = Iegultajam attēlam, skaņai vai video nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
maybe-fallback-shown = Iegultajam attēlam, skaņai vai video nav nosaukuma, taču elementā ir saturs, ko rāda tad, ja to nevar ielādēt.
    .ask = Vai ekrāna lasītājs nolasa tekstu, kas pasaka to pašu?
maybe-alt = Nosaukumu dod tikai atribūts `alt`, ko elementam `object` HTML neparedz.
    .ask = Vai ekrāna lasītājs šo tekstu nolasa?
kind-unknown = Iegultajam saturam nav nosaukuma, un no koda nevar pateikt, vai tas ir attēls, skaņa vai video.
    .ask = Vai iegultais saturs nav ne attēls, ne skaņa, ne video?
