title = Reakciju uz ierīces kustību var izslēgt
why = Ja roka trīc vai ierīce ir piestiprināta pie ratiņkrēsla, lapa nejauši reaģē uz katru kustību. Cilvēkam jāvar to izslēgt.
fix = Dodiet slēdzi, kas atslēdz reakciju uz kustību: `<label><input type="checkbox"> Nereaģēt uz ierīces kustību</label>`.

unseen-script = Lapā ir skripts no citas vietnes vai ietvars, ko nebija iespējams izlasīt, tāpēc nav zināms, vai lapa reaģē uz ierīces kustību.
    .ask = Vai lapā nekas nemainās, kad ierīci pakustina, vai arī šo reakciju var izslēgt?
no-control = Lapa mainās, kad ierīci pakustina vai pagroza, bet lapā nav nekā, ko varētu lietot tās vietā.
other-control = Lapa mainās, kad ierīci pakustina vai pagroza, un nekas no tā, ko tajā var lietot, to neizslēdz.
maybe-no-control = Skripts seko ierīces kustībai.
    .ask = Vai lapā var izslēgt reakciju uz ierīces kustību?
