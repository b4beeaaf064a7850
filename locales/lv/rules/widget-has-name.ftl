title = Cilnēm, saraksta vienumiem, logiem un citām saskarnes daļām ir nosaukums
why = Cilni vai koka zaru bez nosaukuma ekrāna lasītājs nosauc tikai par cilni vai zaru. Neredzīgs cilvēks nezina, kas atvērsies, un nevar izvēlēties starp vairākiem. Ja nosaukuma nav logam vai norises joslai, viņš dzird, ka kaut kas atvērās vai notiek, bet ne to, kas.
fix = Ierakstiet cilnē vai saraksta vienumā tekstu: `<button role="tab">Dokumenti</button>`. Logam norādiet tā virsrakstu: `<div role="dialog" aria-labelledby="virsraksts">`, norises joslai – `aria-label`.

no-name = Elementam nav nosaukuma: tajā nav teksta, un nosaukums nav norādīts arī citādi.
image-without-name = Elementā ir tikai attēls bez tekstuālās alternatīvas, tāpēc elementam nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai elementam pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
maybe-nameless = Saskarnes daļai ar lomu `{ $role }` nav nosaukuma.
    .ask = Vai ekrāna lasītāja lietotājs uzzina, kas šī saskarnes daļa ir?
