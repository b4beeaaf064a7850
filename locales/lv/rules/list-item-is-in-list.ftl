title = Saraksta vienums ir sarakstā
why = Saraksta vienums kaut ko nozīmē tikai sarakstā: tad ekrāna lasītājs pasaka, cik vienumu ir un kurš ir pašreizējais. Bez saraksta tie ir atsevišķi teksti, kuru saistību neredzīgs cilvēks neuzzina.
fix = Lieciet elementus `li` tieši elementā `ul` vai `ol`: `<ul><li>pase</li><li>iesniegums</li></ul>`.

no-list = Saraksta vienums (`li`) nav nevienā sarakstā.
maybe-no-list = Starp saraksta vienumu (`li`) un sarakstu ir cits elements.
    .ask = Vai ekrāna lasītājs šo elementu nolasa kā saraksta vienumu?
