title = Pogās, attēlos un citos nedalāmos elementos nav cita ar tastatūru sasniedzama elementa
why = Pogas, cilnes vai izvēles rūtiņas saturu ekrāna lasītājs uztver tikai kā vienu nosaukumu. Ja tajā ielikta saite vai vēl viena poga, cilvēks ar TAB taustiņu nonāk vietā, par kuru ekrāna lasītājs var neko nepateikt, un nezina, ko nospiedīs.
fix = Iznesiet saiti vai pogu ārpus elementa un lieciet tos blakus: `<button>Budžets</button> <button aria-label="Aizvērt">×</button>`. Ja elementam nav jābūt pogai vai attēlam, mainiet tā lomu.

focusable-content = Elementā ar lomu „{ $role }“ ir { $count ->
        [zero] { $count } elementu, kuros
        [one] { $count } elements, kurā
       *[other] { $count } elementi, kuros
    } var nonākt ar TAB taustiņu, taču šādas lomas saturu palīgtehnoloģija atsevišķi neredz.
maybe-focusable-content = Elementā ar lomu „{ $role }“ ir { $count ->
        [zero] { $count } elementu, kuros
        [one] { $count } elements, kurā
       *[other] { $count } elementi, kuros
    } kodā var nonākt ar TAB taustiņu; skripts to, iespējams, maina.
    .ask = Vai pārlūkā ar TAB taustiņu var nonākt šajā elementā, kad tas nav izvēlēts?
