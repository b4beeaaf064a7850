title = Pie datnes lauka pateikts, kādas datnes der
why = Ja formāts un lielums nav zināms, cilvēks datni izvēlas, gaida augšupielādi un tikai tad uzzina, ka tā neder. Īpaši apgrūtinoši tas ir tiem, kuri lapu klausās vai lieto lēni.
fix = Ierakstiet to pie lauka: `<label for="f">Pielikums (PDF vai DOCX, līdz 10 MB)</label> <input type="file" id="f">`.

maybe-no-limits = Pie lauka „{ $name }“ nav pateikts, kāda formāta un lieluma datnes der.
    .ask = Vai der jebkura datne vai arī ierobežojumi ir pateikti pirms lauka?
maybe-only-in-code = Lauks „{ $name }“ pieņem tikai `{ $accept }`, bet redzams tas nav.
    .ask = Vai derīgie formāti ir pateikti citā vietā pirms lauka?
