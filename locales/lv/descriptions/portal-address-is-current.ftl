title = Portālu adreses ir pašreizējās
why = Vecā adrese kādu laiku pārved uz jauno, bet kādu dienu vairs ne. Cilvēks tad netiek pie e-pakalpojuma.
fix = Nomainiet adresi, piemēram, `www.latvija.lv` uz `latvija.gov.lv`.
text = Tekstā ir vecā adrese { $found }; tagad tā ir { $instead }.
link = Saite ved uz veco adresi { $found }; tagad portāls ir { $instead }.
name = Portāls saukts vecajā vārdā { $found }; tagad tas ir { $instead }.
maybe-moved = Adrese { $found }, cik zināms programmai, ir veca; tagad tā ir { $instead }.
    .ask = Vai vietne tiešām ir pārcelta?
