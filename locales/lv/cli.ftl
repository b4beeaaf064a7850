# Komandrindas programma `slieksnis`.

# Palīdzība: vispārīgi
cli-about = Pārbauda, vai tīmekļvietne ir piekļūstama (WCAG 2.1), un pasaka, ko labot.
cli-after-help = Piemēri:
    .first = slieksnis audit https://www.novads.lv
    .second = slieksnis check lapa.html
    .third = slieksnis explain image-has-name
cli-heading-usage = Lietošana
cli-heading-commands = Komandas
cli-heading-arguments = Argumenti
cli-heading-options = Opcijas
cli-help = Parādīt palīdzību
cli-version = Parādīt versiju
cli-lang = Programmas un ziņojuma valoda: lv vai en
cli-exit-status = Beigu kods: 0 – problēmas nav atrastas, 1 – ir ko labot, 2 – pārbaude neizdevās.
cli-possible-values = iespējamās vērtības
cli-default = noklusējums

# Palīdzība: audit
cli-audit-about = Pārbaudīt visu tīmekļvietni un sagatavot ziņojumu
cli-audit-addresses = Viena vai vairākas sākuma adreses
cli-audit-max-pages = Atvērt ne vairāk kā tik lapu
cli-audit-include = Pārbaudīt tikai adreses, kuru ceļš sākas ar šo; var norādīt vairākas reizes
cli-audit-exclude = Neatvērt adreses, kuru ceļš sākas ar šo; var norādīt vairākas reizes
cli-audit-host = Pārbaudīt arī lapas šajā vietnē; var norādīt vairākas reizes
cli-audit-db = Datubāzes datne, kurā glabāt rezultātus
cli-audit-out = Mape, kurā saglabāt ziņojumu
cli-audit-delay = Pauze starp pieprasījumiem vienai vietnei, milisekundēs
cli-audit-no-robots = Neievērot robots.txt (tikai savai vietnei)
cli-audit-services = Reģistra pakalpojumi, kuru adreses pieder pārbaudei: all (visi), priority (prioritārie) vai numuri ar komatiem
cli-audit-resume = Turpināt iesāktu pārbaudi

# Palīdzība: check
cli-check-about = Pārbaudīt atsevišķas lapas, neko nesaglabājot
cli-check-targets = Lapu adreses vai HTML datnes
cli-check-addresses-from = Datne ar adresēm, katra savā rindā
cli-check-format = Rezultāta veids: text, jsonl vai earl
cli-check-review = Rādīt arī to, ko var izvērtēt tikai cilvēks (katru attēlu, virsrakstu, saiti …)
cli-browser = Kuras lapas atvērt pārlūkā Chromium, Chrome vai Edge: auto – tās, kurās bez skriptiem gandrīz nekā nav (pārbaudot atsevišķas lapas, arī tās, kurās teksts ir uz attēla), always – visas, never – nevienu; ja nav norādīts, auto
cli-browser-path = Pārlūka programma; ja nav norādīta, lieto šajā datorā atrasto
cli-page-rendered = Lapa atvērta un vērtēta pārlūkā { $browser }.
cli-check-no-robots = Neievērot robots.txt (tikai savai vietnei)

# Palīdzība un teksti: describe
cli-describe-about = Nolasīt un izvērtēt viena pakalpojuma aprakstu, neko nesaglabājot; ar --service parādīt saglabāto
cli-describe-service = Rādīt, kas par pakalpojumu saglabāts: tā numurs reģistrā
cli-describe-sheet = Saglabāt pakalpojuma uzlabojumu lapu datnē (DOCX vai HTML)
cli-describe-target = Apraksta adrese vai datne (HTML vai teksts)
cli-describe-json = Rezultāts JSON formātā
cli-describe-layout = Izkārtojums
cli-describe-fields = Lauki
cli-describe-faults = Kas labojams
cli-describe-no-faults = Aprakstā nekas labojams netika atrasts.
cli-describe-language = Teksta saprotamība (ieteikums, nav daļa no WCAG izvērtējuma)
cli-describe-lix = LIX { $lix }: { $band }. Orientējoši; latviešu valodai oficiālas normas nav.
cli-describe-short = Teksts par īsu, lai to vērtētu.
cli-describe-proposal = Priekšlikums

# Palīdzība: explain, rules, demo
cli-explain-about = Izskaidrot kārtulu vai kritēriju: ko pārbauda, kāpēc tas ir svarīgi un kā labot
cli-explain-rule = Kārtulas nosaukums vai kritērija numurs, piemēram, image-has-name vai 1.4.3
cli-rules-about = Parādīt visas kārtulas
cli-rules-format = Rezultāta veids: text vai json
cli-act-about = Pārbaudīt W3C ACT kārtulu piemērus un uzrakstīt ieviešanas ziņojumu (EARL)
cli-act-folder = Mape ar cases.json un cases/
cli-act-out = Rakstīt failā, nevis uz ekrāna
cli-demo-about = Pārbaudīt parauga pašvaldības vietni, kas iebūvēta programmā
cli-demo-serve = Tikai rādīt parauga vietni pārlūkā, nepārbaudot

# Pārbaudes gaita
cli-starting = Pārbauda { $address }
cli-resuming = Turpina { $date } sākto pārbaudi
cli-progress = { $done ->
        [zero] Pārbaudītas { $done } lapas
        [one] Pārbaudīta { $done } lapa
       *[other] Pārbaudītas { $done } lapas
    }, gaida { $waiting }, jālabo { $failed }
cli-reading-robots = Lasa { $host } datni robots.txt
cli-reading-sitemap = Lasa { $host } vietnes karti
cli-waiting-for-host = Gaida { $host }: serveris lūdz atvēlēt { $seconds } s
cli-cancelled = Pārbaude pārtraukta. Līdz šim pārbaudītais ir saglabāts; turpināt var ar --resume.
cli-limit-reached = Sasniegts lapu ierobežojums ({ $limit }). Pārējās lapas nav pārbaudītas.

# Kopsavilkums
cli-summary = Kopsavilkums
cli-summary-pages = { $count ->
        [zero] Pārbaudītas { $count } lapas
        [one] Pārbaudīta { $count } lapa
       *[other] Pārbaudītas { $count } lapas
    }
cli-summary-not-scanned = { $count ->
        [zero] Nav pārbaudītas { $count } lapas
        [one] Nav pārbaudīta { $count } lapa
       *[other] Nav pārbaudītas { $count } lapas
    }
cli-summary-failed = { $count ->
        [zero] Jālabo: { $count } vietās
        [one] Jālabo: { $count } vietā
       *[other] Jālabo: { $count } vietās
    }
cli-summary-components = { $count ->
        [zero] tās novēršamas ar { $count } labojumiem
        [one] tās novēršamas ar { $count } labojumu
       *[other] tās novēršamas ar { $count } labojumiem
    }
cli-summary-cant-tell = { $count ->
        [zero] Jāpārbauda cilvēkam: { $count } vietās
        [one] Jāpārbauda cilvēkam: { $count } vietā
       *[other] Jāpārbauda cilvēkam: { $count } vietās
    }
cli-summary-none = Automātiskā pārbaude problēmas neatrada. Tā aptver tikai daļu kritēriju; pārējie jāpārbauda cilvēkam.
cli-summary-nothing-scanned = Neviena lapa nav pārbaudīta, tāpēc par piekļūstamību neko pateikt nevar.
cli-summary-criteria = No { $total } kritērijiem: { $not-met } neizpildīti, { $needs-review } jāpārbauda cilvēkam, { $not-checked } nav pārbaudīti
cli-summary-seconds = Laiks: { $seconds } s
cli-summary-report = Ziņojums: { $path }
cli-summary-database = Rezultāti: { $path }
cli-not-a-verdict = Automātiska pārbaude nevar pierādīt, ka vietne atbilst prasībām.

# Atsevišķa lapa, kārtula
cli-page-clean = Šajā lapā automātiskā pārbaude problēmas neatrada.
cli-review = { $count ->
        [zero] { $count } vietas var izvērtēt tikai cilvēks; tās parāda --review.
        [one] { $count } vietu var izvērtēt tikai cilvēks; to parāda --review.
       *[other] { $count } vietas var izvērtēt tikai cilvēks; tās parāda --review.
    }
cli-place = { $address }, { $anchor }
cli-coverage = Ko var pateikt kārtulas
cli-method = Kā pārbauda cilvēks
cli-rules = Kārtulas
cli-why = Kāpēc tas ir svarīgi
cli-how-to-fix = Kā labot
cli-criteria = Kritēriji
cli-act-rules = W3C ACT kārtulas
cli-techniques = WCAG paņēmieni
cli-aspects = VARAM aspekti
cli-impact = Ietekme
cli-column-rule = Kārtula
cli-column-title = Kas jāievēro
cli-column-criteria = Kritēriji
cli-column-impact = Ietekme
cli-rule-count = { $count ->
        [zero] { $count } kārtulu
        [one] { $count } kārtula
       *[other] { $count } kārtulas
    }

# Paraugs
cli-demo-serving = Parauga vietne atvērta adresē { $address }. Beigt: Ctrl+C.
cli-demo-note = Šī ir izdomāta pašvaldība; kļūdas tajā ieliktas ar nolūku.

# Kļūdas komandrindā
cli-error = Kļūda
cli-usage-hint = Palīdzību parāda `slieksnis --help`.
cli-error-missing-argument = Nav norādīts: { $argument }
cli-error-unknown-argument = Opcija { $argument } nav pazīstama.
cli-error-unknown-command = Komanda { $command } nav pazīstama.
cli-error-bad-value = Vērtība „{ $value }“ neder opcijai { $argument }.
cli-error-conflict = { $argument } un { $other } kopā nelieto.
cli-person-hint = Terminālī: --person "Vārds Uzvārds"
cli-error-no-command = Norādiet komandu.
cli-error-nothing-to-check = Nav norādīta neviena adrese vai datne.

# Trīs vārdi cilvēkiem un ietekme
urgency-to-fix = Jālabo
urgency-to-check = Jāpārbauda
urgency-advice = Ieteikums
urgency-varam = VARAM prasība
urgency-review = Jāizvērtē
impact-blocks = bloķē
impact-hinders = apgrūtina
impact-annoys = traucē
cli-summary-pages-cleared = { $count ->
        [zero] { $count } lapās
        [one] { $count } lapā
       *[other] { $count } lapās
    }

# Palīdzība: documents
cli-documents-about = Pārbaudīt atsevišķus dokumentus (PDF, DOCX, ODT, XLSX), neko nesaglabājot
cli-documents-targets = Dokumentu adreses vai datnes
cli-documents-audit = Parādīt dokumentus, ko atradusi pārbaude ar šo numuru
cli-documents-count = { $count ->
    [zero] { $count } dokumentu.
    [one] { $count } dokuments.
   *[other] { $count } dokumenti.
 }
cli-documents-links = Saites uz to: { $count }
cli-documents-json = Rezultāts JSON formātā, viena rinda katram dokumentam
cli-documents-unseen = Nav skatīts:

# Palīdzība un teksti: services
cli-services-about = Pakalpojumu reģistrs: parādīt, importēt no tabulas, saglabāt kā tabulu
cli-services-action = Ko darīt: list (parādīt), import, export, sample (saglabāt parauga sarakstu)
cli-services-file = CSV vai XLSX datne (import un export); CSV datne (sample)
cli-services-preview = Tikai parādīt, kas mainītos
cli-services-count = { $count ->
        [zero] Reģistrā ir { $count } pakalpojumu.
        [one] Reģistrā ir { $count } pakalpojums.
       *[other] Reģistrā ir { $count } pakalpojumi.
    }
cli-services-saved = Saglabāts: { $path }
cli-services-imported = Tabula ir importēta.
cli-services-line = { $line }. rinda:
cli-services-unread = Nepazīstamas kolonnas, kas netiek lasītas: { $columns }
cli-services-changes = Jauni: { $added }, mainīti: { $changed }, bez izmaiņām: { $same }, kļūdas: { $faults }

# Palīdzība un teksti: compare
cli-compare-about = Salīdzināt divus izvērtējumus: kas jauns, kas palicis, kas vairs nav, kas šoreiz nav redzēts
cli-compare-audits = Divu izvērtējumu numuri; viens: salīdzināt ar iepriekšējo; neviens: pēdējo ar iepriekšējo
cli-compare-format = text (noklusējums) vai json

# Palīdzība un teksti: problēmas
cli-problems-about = Problēmas: ko novērst vispirms, kādā stāvoklī tās ir, kas tās labo
cli-problems-id = Problēmas apzīmējums no saraksta
cli-problems-audit = Tikai šajā izvērtējumā; citādi visu vietņu pēdējos
cli-problems-state = Tikai šajā stāvoklī: open, working, ready, fixed, cannotFix, suppliers, deferred, answered, removed
cli-problems-service = Tikai šī pakalpojuma lapās
cli-problems-move = Norādīt stāvokli: open, working, ready; fixed tikai tad, ja kārtula mainīta vai atcelta, un ar --note
cli-problems-assign = Norādīt, kas labo: ourContent, supplier, documentAuthor, latvijaLv
cli-problems-note = Piezīme
cli-problems-text = Tikai tās, kuru tekstā, elementā vai lapas adresē ir šie vārdi
cli-problems-taken-down = Šī lapa ir noņemta pavisam; iemeslu norāda ar --note
cli-problems-back = Šī lapa tomēr nav noņemta; iemeslu norāda ar --note
cli-problems-json = Izvade JSON formātā
cli-problems-person = Kas to dara; ja iestatījumos vārda vēl nav, tas tur paliek
cli-problems-count = Parādītas { $shown } problēmas no { $total }.
cli-retest-about = Pārbaudīt vēlreiz: vienu problēmu, lapu vai pakalpojumu
cli-retest-what = Problēmas apzīmējums, lapas adrese vai pakalpojuma numurs
cli-retest-last = Nepārbaudīt, bet parādīt pēdējās pārbaudes iznākumu
cli-retest-new = Jauna kļūda
cli-retest-summary = Vairs nav: { $gone }. Vēl ir: { $still }. Nav pierādīts: { $unproven }.
cli-decide-about = Pieņemt lēmumu par problēmu
cli-decide-kind = Lēmums: meets, notApplicable, confirmed, dismissed, deferred, cannotFix, suppliers, withdrawn
cli-decide-place = Tikai par vietu ar šo apzīmējumu
cli-decide-reason = Iemesls
cli-decide-until = Līdz kurai dienai, piemēram, 2026-12-31
cli-decide-kept = Lēmums ir saglabāts.
cli-letter-about = Sagatavot vēstuli piegādātājam
cli-letter-deadline = Līdz kurai dienai jānovērš, piemēram, 2026-12-31
cli-letter-contact = Kā ar jums sazināties
cli-letter-out = Datne: .docx – dokuments, cita – teksts; bez tās teksts uz ekrāna
