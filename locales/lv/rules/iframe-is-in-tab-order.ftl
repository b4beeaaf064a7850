title = Ietvaru ar pogām, saitēm vai laukiem var sasniegt ar tastatūru
why = Negatīvs `tabindex` ietvaram izņem no TAB secības visu, kas tajā ir. Cilvēks, kurš nelieto peli, ietvarā iegultās pogas, saites un laukus nevar sasniegt.
fix = Noņemiet ietvaram atribūtu `tabindex`: `<iframe src="aptauja.html" title="Aptauja"></iframe>`. Ja ietvars vajadzīgs tikai skriptam, paslēpiet to: `<iframe hidden …>`.

unreachable-content = Ietvars izņemts no TAB secības, un tajā ir { $count ->
        [zero] { $count } elementu, kurus
        [one] { $count } elements, kuru
       *[other] { $count } elementi, kurus
    } tāpēc nevar sasniegt ar tastatūru.
may-be-unreachable = Ietvars izņemts no TAB secības, taču tā saturu pārbaudīt neizdevās.
    .ask = Vai ietvarā nav nevienas pogas, saites vai lauka, ko cilvēkam vajadzētu lietot?
