title = Elementa stils neliedz palielināt atstarpes starp burtiem
why = Cilvēki ar disleksiju vai vāju redzi pārlūkā palielina atstarpes starp burtiem, lai tekstu varētu izlasīt. Ja atribūtā `style` mazāka atstarpe uzspiesta ar `!important`, viņu iestatījumi nedarbojas.
fix = Noņemiet `!important` vai pārnesiet stilu uz stilu lapu: `<p style="letter-spacing: normal">`. Ja vērtībai jābūt uzspiestai, tai jābūt vismaz 0,12 no burtu lieluma: `letter-spacing: 0.15em !important`.

too-narrow = Stils ar `!important` nosaka { $spacing } px lielu atstarpi starp burtiem; vajadzīgi vismaz { $needed } px.
may-be-hidden = Stils ar `!important` nosaka { $spacing } px lielu atstarpi starp burtiem (vajadzīgi vismaz { $needed } px), bet no koda nevar pateikt, vai teksts ir redzams.
    .ask = Vai teksts ir paslēpts tā, ka to neviens neredz?
maybe-overridable = Stils ar `!important` apkārtējā elementā nosaka { $spacing } px lielu atstarpi; vajadzīgi vismaz { $needed } px.
    .ask = Vai ar lietotāja stiliem vai paplašinājumu teksta atstarpes šeit var palielināt?
