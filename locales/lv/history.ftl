# Divu izvērtējumu salīdzinājums: kas noticis ar problēmām un lapām.

change-new = Jauna
    .means = Iepriekš tās nebija: lapa ir jauna vai toreiz bija pārbaudīta ar to pašu kārtulu.
change-returned = Atgriezusies
    .means = Agrāk bija, pa vidu nebija, tagad ir atkal.
change-rule-appeared = Parādījusies kārtulas dēļ
    .means = Kārtula ir jauna vai mainīta. Par to, vai mainījusies lapa, šis skaitlis neko nesaka.
change-not-seen-before = Iepriekš neredzēta
    .means = Iepriekšējā izvērtējumā lapa netika pārbaudīta, tāpēc nevar teikt, vai problēma ir jauna.
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
why-rule-added = Iepriekšējā izvērtējumā šīs kārtulas nebija.
why-in-browser = Lapa šoreiz atvērta pārlūkā; iepriekš tā bija tikai izlasīta.
unseen-missing = Lapas vairs nav (404).
unseen-status = Lapa nav pārbaudīta: { $status }.
unseen-waiting = Izvērtējums beidzās, pirms tika līdz lapai.
unseen-outside = Lapa neietilpst izvērtējuma tvērumā.
unseen-not-reached = Uz lapu vairs neved neviena saite.
unseen-rule-untested = Kārtulu šajā lapā nevarēja izpildīt.
unseen-rule-blind = Lapai kaut kā trūka (piemēram, stila lapas), tāpēc kārtula varēja tikai jautāt.
unseen-other-pages = Kārtula salīdzina lapas, un vienā no izvērtējumiem nebija visu to lapu, kas bija otrā.
unseen-rule-absent = Izvērtējumā šīs kārtulas nebija.
unseen-rule-older = Izvērtējumā bija vecāka kārtulas versija.
unseen-no-browser = Vienā izvērtējumā lapa atvērta pārlūkā, otrā pārbaudīta bez pārlūka.

compare-not-comparable = Abos izvērtējumos ir pārāk maz kopīgu lapu, tāpēc skaitļus blakus likt nevar.
compare-other-scope = Izvērtējumiem ir atšķirīgs tvērums vai ierobežojumi.
compare-before-not-whole = Agrākais izvērtējums beidzās, pirms bija atvērtas visas atrastās lapas.
compare-after-not-whole = Jaunākais izvērtējums beidzās, pirms bija atvērtas visas atrastās lapas.
compare-other-program = Izvērtējumus veica dažādas programmas versijas: { $before } un { $after }.
compare-other-rules = Starp izvērtējumiem mainīts kārtulu komplekts: { $count ->
        [zero] { $count } kārtulu
        [one] { $count } kārtula
       *[other] { $count } kārtulas
    }.

# Komandrinda
compare-heading = Salīdzinājums: { $before } → { $after }
compare-pages = Lapas
compare-problems = Problēmas
compare-shared = Abos izvērtējumos pārbaudītas: { $shared }; tikai agrākajā: { $before }; tikai jaunākajā: { $after }.
compare-column-review = Jāizvērtē
compare-places = vietas: { $before } → { $after }, lapas: { $pagesBefore } → { $pagesAfter }
compare-places-before = vietas agrāk: { $before }, lapas: { $pagesBefore }
compare-places-after = vietas tagad: { $after }, lapas: { $pagesAfter }
compare-places-unseen = no tām šoreiz neredzētas vietas: { $count }
compare-earlier = Bija arī { $audit }. izvērtējumā.
compare-trend = Gaita
compare-trend-point = { $date }: pārbaudītas lapas { $judged }, jālabo { $toFix }, jāpārbauda { $toCheck }
compare-trend-rules = citas kārtulas
compare-trend-scope = nav salīdzināms ar iepriekšējo
compare-more = … un vēl { $count }
