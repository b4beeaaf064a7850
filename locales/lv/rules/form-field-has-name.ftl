title = Formas laukiem ir nosaukums
why = Ja laukam kodā nav nosaukuma, ekrāna lasītājs pasaka tikai, ka te kaut kas jāievada. Neredzīgs cilvēks nevar aizpildīt e-formu bez citu palīdzības. Ja nosaukums ir saistīts ar lauku, var arī uzklikšķināt uz paša nosaukuma – tas palīdz cilvēkiem, kuriem grūti trāpīt mazā laukā.
fix = Sasaistiet lauku ar redzamu nosaukumu: `<label for="epasts">E-pasta adrese</label> <input id="epasts" type="email">`. Ar lauka iekšējo paraugtekstu (`placeholder`) vien nepietiek: tas pazūd, tiklīdz sāk rakstīt.

no-name = Laukam nav nosaukuma: ar to nav sasaistīta neviena iezīme (`label`).
unconnected-label = Laukam ir iezīme (`label`), bet kodā tā ar lauku nav sasaistīta: to pašu id lieto vairāki elementi.
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
name-unknown = Lapas kodā lauka nosaukuma nav, taču to, iespējams, pievieno skripts vai stils.
    .ask = Vai laukam pārlūkā ir nosaukums, ko nolasa ekrāna lasītājs?
