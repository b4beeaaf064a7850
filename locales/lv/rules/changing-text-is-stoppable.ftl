title = Tekstu, kas mainās pats, var apturēt
why = Teksts, kas pats mainās, novērš uzmanību, un to nepaspēj izlasīt cilvēks, kurš lasa lēni vai ar palielinājumu. Ekrāna lasītāju tas pārtrauc teikuma vidū.
fix = Dodiet pogu, kas maiņu aptur un atsāk: `<button type="button" aria-pressed="false">Apturēt jaunumu maiņu</button>`.

no-control = Teksts pats mainās ik pēc { $seconds ->
        [zero] { $seconds } sekundēm
        [one] { $seconds } sekundes
       *[other] { $seconds } sekundēm
    }, bet lapā nav nekā, ar ko to apturēt.
maybe-no-control = Skripts atkal un atkal maina tekstu lapā.
    .ask = Vai tekstu, kas mainās pats, var apturēt vai paslēpt?
unseen-script = Skripts, iespējams, pats maina tekstu lapā, vai arī skriptu nebija iespējams izlasīt.
    .ask = Vai desmit minūšu laikā teksts lapā pats nemainās vairākas reizes, vai arī to var apturēt vai paslēpt?
