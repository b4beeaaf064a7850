title = Pie lauka pateikts, kā vērtība jāraksta
why = Ja forma pieņem datumu vai personas kodu tikai vienā pierakstā, cilvēkam tas jāuzzina pirms rakstīšanas. Minēšana nogurdina un beidzas ar kļūdas paziņojumu; īpaši grūti tas ir cilvēkiem ar mācīšanās grūtībām un tiem, kuri raksta lēni.
fix = Ierakstiet paraugu nosaukumā vai zem lauka un sasaistiet to ar lauku: `<label for="pk">Personas kods (DDMMGG-NNNNN)</label> <input id="pk">`. Datumam vislabāk der `<input type="date">`.

maybe-no-hint = Laukā „{ $label }“ jāievada vērtība, kurai ir noteikts pieraksts, bet redzams paraugs nav atrasts.
    .ask = Vai cilvēks pirms rakstīšanas uzzina, kādā formā vērtība jāraksta, vai arī forma pieņem visus ierastos pierakstus?
maybe-pattern-without-hint = Laukā „{ $label }“ forma pieņem tikai noteiktu pierakstu (`{ $pattern }`), bet redzams paraugs nav atrasts.
    .ask = Vai cilvēks pirms rakstīšanas uzzina, kādā formā vērtība jāraksta?
maybe-hint-vanishes = Laukā „{ $label }“ pieraksta paraugs „{ $text }“ redzams tikai, kamēr lauks ir tukšs.
    .ask = Vai paraugs ir redzams arī rakstīšanas laikā?
