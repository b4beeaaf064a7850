title = To, kas atkārtojas visās lapās, var aizvērt
why = Ja garu izvēlni var aizvērt, cilvēkam ar tastatūru vai ekrāna lasītāju katrā lapā nav jāiet tai cauri. Tas ir viens no vairākiem veidiem, kā nokļūt pie satura; parasti pietiek ar pārlēciena saiti un virsrakstiem.
fix = Ja izvēlne ir gara, dodiet tai pogu, kas to atver un aizver un pasaka stāvokli: `<button aria-expanded="false" aria-controls="izvelne">Izvēlne</button>`.

no-control = Lapā nav nekā, ar ko varētu paslēpt navigāciju pirms satura.
control = Lapā ir elementi vai skripti, kas, iespējams, paslēpj to, kas atkārtojas visās lapās.
    .ask = Vai visu, kas ir pirms satura un atkārtojas citās lapās, var aizvērt?
