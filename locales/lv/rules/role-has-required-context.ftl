title = Sastāvdaļas ir tajā veselumā, kam tās pieder
why = Loma, piemēram, „saraksta vienums“ vai „cilne“, kaut ko nozīmē tikai kopā ar savu sarakstu vai ciļņu joslu. Ja veseluma nav, ekrāna lasītājs nevar pateikt, cik vienumu ir un kurš ir pašreizējais, vai lomu nepasaka vispār.
fix = Lieciet sastāvdaļas elementā ar atbilstošu lomu: `<div role="tablist"><button role="tab">Dome</button></div>`. Vēl labāk izmantojiet HTML elementus: `<ul><li>Dome</li></ul>`. Ja sastāvdaļas loma nav vajadzīga, noņemiet to.

wrong-parent = Elements ar lomu `{ $role }` ir elementā ar lomu `{ $parent }`, kur tas neiederas.
no-parent = Elements ar lomu `{ $role }` nav nevienā elementā, kam tas varētu piederēt.
maybe-wrong-parent = Elements ar lomu `{ $role }` ir elementā `li`, kura sarakstam dota cita loma; pārlūki to saprot dažādi.
    .ask = Vai ekrāna lasītājs pareizi nolasa, kam šis elements pieder?
maybe-box-between = Starp elementu ar lomu `{ $role }` un tā veselumu ir elements, ko daļa pārlūku var rādīt palīgtehnoloģijām atsevišķi.
    .ask = Vai ekrāna lasītājs pareizi nolasa, kam šis elements pieder?
