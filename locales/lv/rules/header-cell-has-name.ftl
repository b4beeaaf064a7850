title = Tabulas virsraksta šūnā ir teksts
why = Ekrāna lasītājs pirms katras vērtības nolasa tās virsrakstu. Ja virsraksta šūna ir tukša, nav skaidrs, ko vērtība nozīmē.
fix = Ierakstiet virsrakstu, ja vajag, redzamu tikai ekrāna lasītājam: `<th scope="col"><span class="visually-hidden">Darbības</span></th>`. Ja virsraksts nav vajadzīgs, izmantojiet `<td></td>`.

no-name = Virsraksta šūna (`th`) ir tukša.
image-without-name = Virsraksta šūnā ir tikai attēls bez tekstuālās alternatīvas.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Virsraksta šūnas teksts nav atrodams lapas kodā.
    .ask = Vai šai virsraksta šūnai pārlūkā ir teksts?
