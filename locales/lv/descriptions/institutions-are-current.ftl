title = Iestāžu nosaukumi ir pašreizējie
why = Iestādi ar veco nosaukumu nevar ne atrast, ne uzrunāt.
fix = Rakstiet pašreizējo nosaukumu, piemēram, „Viedās administrācijas un reģionālās attīstības ministrija“.
renamed = „{ $found }“ tagad ir { $instead }.
maybe-renamed = „{ $found }“, cik zināms programmai, tagad ir { $instead }.
    .ask = Vai iestāde tiešām ir pārdēvēta (to var redzēt iestādes tīmekļvietnē)?
maybe-historic = „{ $found }“ tagad ir { $instead }, bet šeit tas var būt dokumenta nosaukumā.
    .ask = Vai tas ir agrāka dokumenta nosaukums, kurā vārdi nemainās?
