title = Elementa stils neliedz palielināt atstarpes starp vārdiem
why = Cilvēki ar disleksiju vai vāju redzi pārlūkā palielina atstarpes starp vārdiem, lai tekstu varētu izlasīt. Ja atribūtā `style` mazāka atstarpe uzspiesta ar `!important`, viņu iestatījumi nedarbojas.
fix = Noņemiet `!important` vai pārnesiet stilu uz stilu lapu: `<p style="word-spacing: normal">`. Ja vērtībai jābūt uzspiestai, tai jābūt vismaz 0,16 no burtu lieluma: `word-spacing: 0.2em !important`.

too-narrow = Stils ar `!important` nosaka { $spacing } px lielu atstarpi starp vārdiem; vajadzīgi vismaz { $needed } px.
may-be-hidden = Stils ar `!important` nosaka { $spacing } px lielu atstarpi starp vārdiem (vajadzīgi vismaz { $needed } px), bet no koda nevar pateikt, vai teksts ir redzams.
    .ask = Vai teksts ir paslēpts tā, ka to neviens neredz?
maybe-overridable = Stils ar `!important` apkārtējā elementā nosaka { $spacing } px lielu atstarpi; vajadzīgi vismaz { $needed } px.
    .ask = Vai ar lietotāja stiliem vai paplašinājumu teksta atstarpes šeit var palielināt?
