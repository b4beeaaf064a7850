title = Izpildes termiņš ir norādīts
why = Bez termiņa cilvēks nezina, kad gaidīt atbildi un kad sūdzēties.
fix = Ierakstiet dienu skaitu, piemēram, `20 darba dienas`.
missing = Kartītē nav izpildes termiņa.
empty = Izpildes termiņa vietā ir tukšums vai svītra.
maybe-unreadable = Termiņā nav dienu skaita.
    .ask = Vai termiņu var pateikt dienās?
