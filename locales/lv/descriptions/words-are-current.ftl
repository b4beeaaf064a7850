title = Vārdi ir cieņpilni un mūsdienīgi
why = Vārds nosauc cilvēku. Novecojis vai nievājošs vārds aizskar tieši to, kam pakalpojums domāts.
fix = Lietojiet likuma vārdu, piemēram, „persona ar invaliditāti“.
disrespectful = „{ $found }“ ir nievājošs vārds. Rakstiet: { $instead }.
outdated = „{ $found }“ ir novecojis vārds. Rakstiet: { $instead }.
maybe-name = „{ $found }“ ir novecojis vārds, bet šeit tas var būt nosaukumā.
    .ask = Vai šī ir biedrības vai cita nosaukuma daļa, ko nevar mainīt?
