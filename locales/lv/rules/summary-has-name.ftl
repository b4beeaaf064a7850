title = Atveramām lapas daļām ir nosaukums
why = Ekrāna lasītāja lietotājs dzird tikai to, ka lapā kaut ko var izvērst. Ja izvēršamajai daļai nav nosaukuma, neredzīgs cilvēks nezina, kas tajā ir, un cilvēks, kurš ierīci vada ar balsi, nevar to nosaukt.
fix = Ierakstiet elementā `summary` tekstu: `<details><summary>Darba laiks</summary>…</details>`. Ja redzama tikai ikona, dodiet tai alternatīvu vai pievienojiet nosaukumu ar `aria-label`.

no-name = Izvēršamajai lapas daļai nav nosaukuma: elements `summary` ir tukšs.
image-without-name = Elementā `summary` ir tikai attēls bez tekstuālās alternatīvas, tāpēc izvēršamajai daļai nav nosaukuma.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai izvēršamajai daļai pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
