# Divu auditu salīdzinājums
compare = Salīdzinājums
compare-with-previous = Salīdzināt ar iepriekšējo
compare-tabs = Salīdzinājuma daļas
compare-before = Agrākais audits
compare-after = Jaunākais audits
compare-audit = { $id }. audits – { $name }
compare-shared = Abos auditos pārbaudītas lapas: { $shared }; tikai agrākajā: { $before }; tikai jaunākajā: { $after }.
compare-differences = Vērā ņemams, salīdzinot skaitļus:
compare-problems = Kas noticis ar problēmām
compare-as-found = Skaitļi rāda, ko atrada programma. Cilvēku lēmumi par atrasto salīdzinājumu nemaina.
compare-pages = Kas noticis ar lapām
compare-col-change = Kas noticis
compare-col-seen = Ko redzēja auditi
compare-seen = { $page }, { $id }. audits
compare-rules = Atšķirīgās kārtulas
compare-rules-text = Šo kārtulu rezultāti abos auditos nav tieši salīdzināmi.
compare-rule-before = Versija agrāk
compare-rule-after = Versija tagad
compare-rule-absent = nebija
compare-filter-change = Rādīt pēc tā, kas noticis
compare-all = Visas
compare-all-pages = Visas
compare-problems-none = Šādu problēmu nav.
compare-places = Vietas: { $before } → { $after }
compare-on-pages = Lapas: { $before } → { $after }
compare-was = Agrāk: { $word }
compare-earlier = Tas pats bija { $id }. auditā.
compare-open-problem = Atvērt problēmu { $id }. auditā

# Gaita
trend = Gaita
trend-none = Pabeigtu auditu vēl nav. Gaita parādīsies pēc pirmā audita.
trend-one = Pagaidām ir viens audits. Gaita būs redzama pēc nākamā.
trend-text = Atšķirīgu problēmu skaits katrā pabeigtā auditā, kā programma to atrada; cilvēku lēmumi tajā nav ņemti vērā. Līnija pārtrūkst tur, kur blakus auditos ir pārāk maz kopīgu lapu.
trend-drawing = Problēmu skaits pa auditiem; tie paši skaitļi ir tabulā zem zīmējuma.
trend-table = Gaita skaitļos
trend-col-audit = Audits
trend-col-note = Piezīmes
trend-audit = { $id }. audits
trend-other-rules = Mainīts kārtulu komplekts
trend-not-comparable = Nav salīdzināms ar iepriekšējo
trend-compare = Salīdzināt ar { $id }. auditu

# Pakalpojuma gaita
history = Kas mainījies kopš iepriekšējā audita
history-between = Salīdzinājums: { $before } un { $after }
history-nothing = Ne vienā, ne otrā auditā šī pakalpojuma lapās problēmas nav atrastas.
history-once = Pakalpojuma lapas pārbaudītas tikai vienā auditā, tāpēc salīdzināt vēl nav ar ko.
