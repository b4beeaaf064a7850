title = Elementa stils neliedz palielināt atstarpi starp rindām
why = Cilvēki ar disleksiju vai vāju redzi pārlūkā palielina atstarpi starp rindām, lai nepazaudētu vietu tekstā. Ja atribūtā `style` mazāka atstarpe uzspiesta ar `!important`, viņu iestatījumi nedarbojas.
fix = Noņemiet `!important` vai pārnesiet stilu uz stilu lapu: `<p style="line-height: 1.2">`. Ja vērtībai jābūt uzspiestai, tai jābūt vismaz 1,5 no burtu lieluma: `line-height: 1.5 !important`.

too-low = Stils ar `!important` nosaka { $height } px augstas rindas; vajadzīgi vismaz { $needed } px.
normal-too-low = Stils ar `!important` rindu augstumu atstāj fonta ziņā, un šim fontam tas ir par mazu; vajadzīgi vismaz { $needed } px.
maybe-one-line = Stils ar `!important` nosaka { $height } px augstas rindas; ja teksts aizņem vairākas rindas, vajadzīgi vismaz { $needed } px.
    .ask = Vai teksts vienmēr, arī šaurā logā, paliek vienā rindā?
normal-height-unknown = Stils ar `!important` rindu augstumu atstāj fonta ziņā; parasti tas ir mazāks par 1,5 no burtu lieluma.
    .ask = Vai teksts paliek vienā rindā vai rindu augstums ir vismaz 1,5 no burtu lieluma?
may-be-hidden = Stils ar `!important` nosaka { $height } px augstas rindas (vajadzīgi vismaz { $needed } px), bet no koda nevar pateikt, vai teksts ir redzams.
    .ask = Vai teksts ir paslēpts tā, ka to neviens neredz?
maybe-overridable = Stils ar `!important` apkārtējā elementā nosaka { $height } px augstas rindas; vajadzīgi vismaz { $needed } px.
    .ask = Vai ar lietotāja stiliem vai paplašinājumu teksta atstarpes šeit var palielināt?
