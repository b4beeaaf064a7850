title = Redzamais uzraksts ir iekļauts elementa nosaukumā
why = Cilvēks, kurš ierīci vada ar balsi, saka to, ko redz, piemēram, „spied Iesniegt“. Ja kodā pogai ir cits nosaukums, komanda nedarbojas. Apjukums rodas arī tad, ja ekrāna lasītājs nolasa vienu, bet uz ekrāna rakstīts kas cits.
fix = Sāciet nosaukumu ar redzamo uzrakstu: `<button aria-label="Meklēt pakalpojumu">Meklēt</button>`. Visbiežāk `aria-label` var vienkārši noņemt – tad par nosaukumu kļūst redzamais teksts.

label-not-in-name = Uz elementa redzams „{ $label }“, bet tā nosaukums ir „{ $name }“.
maybe-symbol = Uz elementa redzams „{ $label }“, bet tā nosaukums ir „{ $name }“. Redzamais, iespējams, ir simbols, nevis teksts.
    .ask = Vai redzamais ir tikai simbols (ikona), ko neviens nelasītu kā vārdu?
maybe-abbreviation = Uz elementa redzams „{ $label }“, bet tā nosaukums ir „{ $name }“. Iespējams, viens ir otra saīsinājums.
    .ask = Vai cilvēks, kurš redzamo uzrakstu nolasa balsī, pasaka elementa nosaukumu?
maybe-same-word = Uz elementa redzams „{ $label }“, bet tā nosaukums ir „{ $name }“. Tie atšķiras tikai ar pieturzīmēm vai diakritiskajām zīmēm.
    .ask = Vai abi uzraksti izrunājami vienādi?
name-unknown = Uz elementa redzams „{ $label }“. Nosaukumu no lapas koda nevar pilnībā noteikt; zināmā daļa ir „{ $name }“.
    .ask = Vai redzamais uzraksts ir nosaukumā, ko nolasa ekrāna lasītājs?
