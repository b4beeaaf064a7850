title = To, ko dara ierīces kustība, var izdarīt arī ar pogām
why = Kam tālrunis ir piestiprināts pie ratiņkrēsla vai kam trīc rokas, tas nevar ierīci pakratīt vai pagriezt.
fix = Dodiet arī pogas vai saites, kas dara to pašu: `<button type="button">Nākamais attēls</button>`.

unseen-script = Lapā ir skripts no citas vietnes vai ietvars, ko nebija iespējams izlasīt, tāpēc nav zināms, vai lapa reaģē uz ierīces kustību.
    .ask = Vai lapā nekas nemainās, kad ierīci pakustina, vai arī to pašu var izdarīt ar pogām?
no-control = Lapa mainās, kad ierīci pakustina vai pagroza, bet lapā nav nekā, ko varētu lietot tās vietā.
other-control = Lapa mainās, kad ierīci pakustina vai pagroza, un nekas no tā, ko tajā var lietot, nedara to pašu.
maybe-no-control = Skripts seko ierīces kustībai.
    .ask = Vai to pašu, ko dara ierīces kustība, var izdarīt arī ar pogām vai citiem elementiem lapā?
