# Divu izvērtējumu salīdzinājums
compare = Salīdzinājums
compare-with-previous = Salīdzināt ar iepriekšējo
compare-tabs = Salīdzinājuma daļas
compare-before = Agrākais izvērtējums
compare-after = Jaunākais izvērtējums
compare-audit = { $id }. izvērtējums – { $name }
compare-shared = Abos izvērtējumos pārbaudītas lapas: { $shared }; tikai agrākajā: { $before }; tikai jaunākajā: { $after }.
compare-differences = Vērā ņemams, salīdzinot skaitļus:
compare-problems = Kas noticis ar problēmām
compare-as-found = Skaitļi rāda, ko atrada programma. Cilvēku lēmumi par atrasto salīdzinājumu nemaina.
compare-pages = Kas noticis ar lapām
compare-col-change = Kas noticis
compare-col-seen = Ko redzēja izvērtējumi
compare-seen = { $page }, { $id }. izvērtējums
compare-rules = Atšķirīgās kārtulas
compare-rules-text = Šo kārtulu rezultāti abos izvērtējumos nav tieši salīdzināmi.
compare-rule-before = Versija agrāk
compare-rule-after = Versija tagad
compare-rule-absent = nebija
compare-filter-change = Rādīt pēc tā, kas noticis
compare-all = Visas
compare-all-pages = Visas
compare-problems-none = Šādu problēmu nav.
compare-places = Vietas: { $before } → { $after }
compare-places-before = Vietas agrāk: { $before }
compare-places-after = Vietas tagad: { $after }
compare-places-unseen = Šoreiz neredzētas vietas: { $count }
compare-on-pages = Lapas: { $before } → { $after }
compare-was = Agrāk: { $word }
compare-earlier = Tas pats bija { $id }. izvērtējumā.
compare-open-problem = Atvērt problēmu { $id }. izvērtējumā

# Gaita
trend = Gaita
trend-none = Pabeigtu izvērtējumu vēl nav. Gaita parādīsies pēc pirmā izvērtējuma.
trend-one = Pagaidām ir viens izvērtējums. Gaita būs redzama pēc nākamā.
trend-text = Atšķirīgu problēmu skaits katrā pabeigtā izvērtējumā, kā programma to atrada; cilvēku lēmumi tajā nav ņemti vērā. Līnija pārtrūkst tur, kur blakus izvērtējumos ir pārāk maz kopīgu lapu.
trend-drawing = Problēmu skaits pa izvērtējumiem; tie paši skaitļi ir tabulā zem zīmējuma.
trend-table = Gaita skaitļos
trend-col-audit = Izvērtējums
trend-col-note = Piezīmes
trend-audit = { $id }. izvērtējums
trend-other-rules = Mainīts kārtulu komplekts
trend-not-comparable = Nav salīdzināms ar iepriekšējo
trend-compare = Salīdzināt ar { $id }. izvērtējumu

# Pakalpojuma gaita
history = Kas mainījies kopš iepriekšējā izvērtējuma
history-between = Salīdzinājums: { $before } un { $after }
history-nothing = Ne vienā, ne otrā izvērtējumā šī pakalpojuma lapās problēmas nav atrastas.
history-once = Pakalpojuma lapas pārbaudītas tikai vienā izvērtējumā, tāpēc salīdzināt vēl nav ar ko.
