title = Vārdi rakstīti ar viena alfabēta burtiem
why = Kirilicas „е“ izskatās kā latīņu „e“, taču ekrāna lasītājs vārdu sarausta vai nolasa pa burtiem, un meklēšana to neatrod. Burtus no matemātisko zīmju tabulas, kādi mēdz būt sociālo tīklu ierakstos, tas nolasa pa zīmei vai nemaz. Tas skar neredzīgus cilvēkus un cilvēkus, kam tekstu lasa priekšā.
fix = Pārrakstiet vārdu ar vienu tastatūru un treknrakstu dodiet ar iezīmējumu: `<strong>Svarīgi</strong>`.

look-alike = Vārdā „{ $word }“ ir cita alfabēta burti: „{ $letters }“
maybe-look-alike = Vārdā „{ $word }“ ir latīņu un kirilicas burti, kas izskatās vienādi
    .ask = Vai visi šī vārda burti ir no viena alfabēta tā, kā vajag?
signs = Vārds „{ $plain }“ uzrakstīts ar zīmēm, kas tikai izskatās pēc burtiem
maybe-signs = „{ $plain }“ uzrakstīts ar zīmēm, kas tikai izskatās pēc burtiem
    .ask = Vai šīs zīmes ir no formulas, nevis vārds?
