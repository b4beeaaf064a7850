title = Izvēlnes punktiem ir nosaukums
why = Izvēlnes punktu bez nosaukuma ekrāna lasītājs nosauc tikai par izvēlnes punktu. Neredzīgs cilvēks nezina, kas notiks, ja to izvēlēsies. Cilvēks, kurš ierīci vada ar balsi, nevar to izvēlēties.
fix = Ierakstiet izvēlnes punktā tekstu: `<div role="menuitem" tabindex="0">Lejupielādēt</div>`. Punktam, kurā redzama tikai ikona, pievienojiet nosaukumu ar `aria-label`.

no-name = Izvēlnes punktam nav nosaukuma: tajā nav teksta, un nosaukums nav norādīts arī citādi.
image-without-name = Izvēlnes punktā ir tikai attēls bez tekstuālās alternatīvas, tāpēc punktam nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai izvēlnes punktam pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
