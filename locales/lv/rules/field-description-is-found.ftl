title = Paskaidrojums, uz kuru lauks norāda, lapā ir atrodams
why = Ja lauks kodā norāda uz paskaidrojumu vai kļūdas paziņojumu, kura nav vai kurš ir tukšs, ekrāna lasītājs pie lauka neko nenolasa, un cilvēks neuzzina, kas jāizlabo.
fix = Pārbaudiet, vai id sakrīt: `<input aria-describedby="kluda-epasts"> <p id="kluda-epasts">Ierakstiet e-pasta adresi, piemēram, janis@epasts.lv</p>`.

maybe-missing = Atribūts `{ $attribute }` norāda uz id „{ $ids }“, bet tāda elementa lapā nav.
    .ask = Vai pārlūkā šis elements parādās, kad tas ir vajadzīgs?
maybe-empty = Elementi, uz kuriem norāda `{ $attribute }`, ir tukši.
    .ask = Vai pārlūkā tajos ir teksts, kad tas ir vajadzīgs?
maybe-hidden = Lauks atzīmēts kā kļūdains, bet tā kļūdas paziņojums nav redzams.
    .ask = Vai kļūdas paziņojums pārlūkā ir redzams?
