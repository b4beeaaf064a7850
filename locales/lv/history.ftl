# Divu auditu salīdzinājums: kas noticis ar problēmām un lapām.

change-new = Jauna
    .means = Iepriekš tās nebija: lapa toreiz bija pārbaudīta ar to pašu kārtulu.
change-returned = Atgriezusies
    .means = Agrāk bija, pa vidu nebija, tagad ir atkal.
change-rule-appeared = Parādījusies kārtulas dēļ
    .means = Kārtula ir jauna vai mainīta. Par to, vai mainījusies lapa, šis skaitlis neko nesaka.
change-not-seen-before = Iepriekš neredzēta
    .means = Iepriekšējā auditā lapa netika pārbaudīta, tāpēc nevar teikt, vai problēma ir jauna.
change-still = Joprojām ir
    .means = Bija un ir.
change-not-seen = Šoreiz neredzēta
    .means = Lapa vai kārtula šoreiz netika pārbaudīta. Tas nenozīmē, ka problēma ir novērsta.
change-rule-vanished = Vairs neziņo kārtulas dēļ
    .means = Kārtula ir mainīta un to vairs neatrod. Tas nenozīmē, ka lapa ir uzlabota.
change-gone = Vairs nav
    .means = Lapa ir pārbaudīta no jauna ar to pašu kārtulu, un problēmas tajā nav.

page-new = Jauna
page-now-judged = Tagad pārbaudīta
page-no-longer-judged = Vairs nav pārbaudīta
page-missing = Lapas vairs nav
page-moved = Cita adrese
page-changed = Mainīta
page-unchanged = Nav mainīta
page-still-not-judged = Joprojām nav pārbaudīta

why-moved = Elements ir pārvietots.
why-page-changed = Mainījusies lapa.
why-page-new = Lapas iepriekš nebija.
why-elsewhere = Ne lapa, ne kārtula nav mainījusies; cēlonis ir citur: cita lapa, attēls vai programma.
why-rule-changed = Kārtula ir mainīta, lapa ir tā pati.
why-rule-and-page-changed = Mainījusies gan kārtula, gan lapa, tāpēc cēloni nevar nošķirt.
why-rule-added = Iepriekšējā auditā šīs kārtulas nebija.
unseen-missing = Lapas vairs nav (404).
unseen-status = Lapa nav pārbaudīta: { $status }.
unseen-waiting = Audits beidzās, pirms tika līdz lapai.
unseen-outside = Lapa neietilpst audita tvērumā.
unseen-not-reached = Uz lapu vairs neved neviena saite.
unseen-rule-untested = Kārtulu šajā lapā nevarēja izpildīt.
unseen-rule-absent = Auditā šīs kārtulas nebija.
unseen-rule-older = Auditā bija vecāka kārtulas versija.

compare-not-comparable = Abos auditos ir pārāk maz kopīgu lapu, tāpēc skaitļus blakus likt nevar.
compare-other-scope = Auditiem ir atšķirīgs tvērums vai ierobežojumi.
compare-before-not-whole = Agrākais audits beidzās, pirms bija atvērtas visas atrastās lapas.
compare-after-not-whole = Jaunākais audits beidzās, pirms bija atvērtas visas atrastās lapas.
compare-other-program = Auditus veica dažādas programmas versijas: { $before } un { $after }.
compare-other-rules = Starp auditiem mainīts kārtulu komplekts: { $count ->
        [zero] { $count } kārtulu
        [one] { $count } kārtula
       *[other] { $count } kārtulas
    }.

# Komandrinda
compare-heading = Salīdzinājums: { $before } → { $after }
compare-pages = Lapas
compare-problems = Problēmas
compare-shared = Abos auditos pārbaudītas: { $shared }; tikai agrākajā: { $before }; tikai jaunākajā: { $after }.
compare-column-review = Jāizvērtē
compare-places = vietas: { $before } → { $after }, lapas: { $pagesBefore } → { $pagesAfter }
compare-earlier = Bija arī { $audit }. auditā.
compare-trend = Gaita
compare-trend-point = { $date }: pārbaudītas lapas { $judged }, jālabo { $toFix }, jāpārbauda { $toCheck }
compare-trend-rules = citas kārtulas
compare-trend-scope = nav salīdzināms ar iepriekšējo
compare-more = … un vēl { $count }
