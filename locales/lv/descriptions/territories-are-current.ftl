title = Novadu un pagastu nosaukumi ir pašreizējie
why = Kopš 2021. gada 1. jūlija daudzu novadu vairs nav. Iedzīvotājs nesaprot, vai pakalpojums attiecas uz viņu.
fix = Rakstiet pašreizējo novadu, piemēram, „Jelgavas novads“.
replaced = „{ $found }“ vairs nav; tagad tas ir { $instead }.
maybe-replaced = „{ $found }“, cik zināms programmai, vairs nav; tagad tas ir { $instead }.
    .ask = Vai nosaukums tiešām ir mainījies (to nosaka Administratīvo teritoriju un apdzīvoto vietu likuma pielikums)?
maybe-historic = „{ $found }“ vairs nav, bet šeit tas var būt agrāka dokumenta nosaukumā.
    .ask = Vai tas ir agrāka dokumenta nosaukums, kurā vārdi nemainās?
