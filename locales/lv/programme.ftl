# Programma 2026–2029: solījums katru gadu no jauna uzlabot piecus e-pakalpojumus.

programme = Programma { $first }–{ $last }

# 52, 20 un N vienmēr nošķirti vārdos.
programme-told = Plānā noteikti { $identified } prioritārie pakalpojumi; no tiem { $first }.–{ $last }. gadā apsolīts uzlabot { $promised }. Pabeigti un ieskaitīti: { $counted } no { $promised }.
programme-registered = { $count ->
        [zero] Reģistrā kā prioritāri atzīmēti { $count } pakalpojumi.
        [one] Reģistrā kā prioritārs atzīmēts { $count } pakalpojums.
       *[other] Reģistrā kā prioritāri atzīmēti { $count } pakalpojumi.
    }
programme-not-marked = Reģistrā neviens pakalpojums nav atzīmēts kā prioritārs, tāpēc šeit ir visi. Lai programmā būtu tikai prioritārie, norādiet tiem prioritāti reģistrā.

# Stāvokļi.
programme-stage-not-begun = Nav sākts
programme-stage-evaluated = Apraksts izvērtēts
programme-stage-prepared = Uzlabojumi sagatavoti
programme-stage-submitted = Iesniegts
programme-stage-published = Publicēts
programme-stage-form-made = E-forma izveidota
programme-stage-verified = Pārbaudīts

# Gada vietas.
programme-place-counted = Ieskaitīts
programme-place-in-verification = Pārbaudē
programme-place-planned = Plānots
programme-place-free = Brīva vieta

# Kā ir ar ieskaitītu pakalpojumu šodien.
programme-standing-holds = Joprojām kārtībā
    .what = Pēdējā pārbaudē viss, kas bija parakstīts, ir tāpat.
programme-standing-broken-again = Atkal bojāts
    .what = Kas reiz bija kārtībā, vairs nav. Ieskaitījuma gads paliek, bet tas jālabo.
programme-standing-unproven = Nav pierādīts
    .what = Pēdējā pārbaude to neredzēja, tāpēc nevar teikt ne ka kārtībā, ne ka bojāts.

# Vai gada mērķis būs sasniegts.
programme-outlook-reached = { $year }. gadā: ieskaitīti { $counted } no { $target }. Mērķis ir sasniegts.
programme-outlook-within-reach = { $year }. gadā: ieskaitīti { $counted } no { $target }, pārbaudē { $verifying }, plānoti { $planned }. Līdz mērķim trūkst { $missing }; ar pārbaudē esošajiem un plānotajiem pietiek, ja tos pabeidz.
programme-outlook-not-enough-planned = { $year }. gadā: ieskaitīti { $counted } no { $target }, pārbaudē { $verifying }, plānoti { $planned }. Līdz mērķim trūkst { $missing }, un ar pārbaudē esošajiem un plānotajiem nepietiek.
programme-outlook-missed = { $year }. gads ir beidzies: ieskaitīti { $counted } no { $target }, mērķis nav sasniegts.
programme-days-left = { $days ->
        [zero] Līdz gada beigām { $days } dienu.
        [one] Līdz gada beigām { $days } diena.
       *[other] Līdz gada beigām { $days } dienas.
    }

# Definīcijas rindas.
programme-definition-priority = Pakalpojums ir prioritāro sarakstā
programme-definition-description-reviewed = Apraksts ir izvērtēts
programme-definition-description-published = Apraksta uzlabojumi ir publicēti un redzēti
programme-definition-form-reachable = E-forma ir sasniedzama
programme-definition-steps-judged = Katru soli pēdējā pārbaudē izvērtējušas kārtulas
programme-definition-no-faults = Nevienā solī nav neizlabotu „Jālabo“ (A un AA līmenis)
programme-definition-steps-answered = Katru soli pārbaudījis cilvēks
programme-definition-transaction = Forma kopumā pārbaudīta kā viens darījums
programme-definition-before = Zināms, kā bija iepriekš, un bija ko uzlabot
programme-verdict-met = Izpildīts
programme-verdict-not-met = Nav izpildīts
programme-verdict-not-proven = Nav pierādīts

# Kāpēc nav.
programme-reason-not-priority = Reģistrā pakalpojumam nav norādīta prioritāte, tāpēc solījumā to ieskaitīt nevar.
programme-reason-description-not-evaluated = Apraksts ne reizi nav izvērtēts.
programme-reason-description-questions = Apraksta lapā ir jautājumi, uz kuriem neviens vēl nav atbildējis.
programme-reason-improvements-not-prepared = { $count ->
        [zero] Nav sagatavoti { $count } apraksta uzlabojumi.
        [one] Nav sagatavots { $count } apraksta uzlabojums.
       *[other] Nav sagatavoti { $count } apraksta uzlabojumi.
    }
programme-reason-improvements-not-submitted = { $count ->
        [zero] Nav iesniegti { $count } apraksta uzlabojumi.
        [one] Nav iesniegts { $count } apraksta uzlabojums.
       *[other] Nav iesniegti { $count } apraksta uzlabojumi.
    }
programme-reason-improvements-not-published = { $count ->
        [zero] Nav publicēti { $count } apraksta uzlabojumi.
        [one] Nav publicēts { $count } apraksta uzlabojums.
       *[other] Nav publicēti { $count } apraksta uzlabojumi.
    }
programme-reason-improvements-not-seen = { $count ->
        [zero] Par { $count } apraksta uzlabojumiem teikts, ka tie ir publicēti, bet pārbaude tos vēl nav redzējusi.
        [one] Par { $count } apraksta uzlabojumu teikts, ka tas ir publicēts, bet pārbaude to vēl nav redzējusi.
       *[other] Par { $count } apraksta uzlabojumiem teikts, ka tie ir publicēti, bet pārbaude tos vēl nav redzējusi.
    }
programme-reason-no-form = Reģistrā nav e-formas adreses.
programme-reason-form-gone = Vietne atbild, ka soļa { $step } nav ({ $status }).
programme-reason-step-not-judged = Soli { $step } pēdējā pārbaudē nevarēja izvērtēt: { $status }.
programme-reason-step-not-visited = Pēdējā pārbaude solī { $step } nav bijusi.
programme-reason-step-faults = { $count ->
        [zero] Solī { $step } ir { $count } neizlabotas „Jālabo“ problēmas.
        [one] Solī { $step } ir { $count } neizlabota „Jālabo“ problēma.
       *[other] Solī { $step } ir { $count } neizlabotas „Jālabo“ problēmas.
    }
programme-reason-step-unanswered = { $count ->
        [zero] Solī { $step } nav atbildes uz { $count } pārbaudes jautājumiem.
        [one] Solī { $step } nav atbildes uz { $count } pārbaudes jautājumu.
       *[other] Solī { $step } nav atbildes uz { $count } pārbaudes jautājumiem.
    }
programme-reason-step-other-rules = Soli { $step } pēdējā pārbaudē izvērtēja citas kārtulu versijas; palaidiet pārbaudi vēlreiz.
programme-reason-step-answered-before = { $count ->
        [zero] Kopš atbildēm uz { $count } pārbaudes jautājumiem solis { $step } ir mainījies; apskatiet to vēlreiz.
        [one] Kopš atbildes uz { $count } pārbaudes jautājumu solis { $step } ir mainījies; apskatiet to vēlreiz.
       *[other] Kopš atbildēm uz { $count } pārbaudes jautājumiem solis { $step } ir mainījies; apskatiet to vēlreiz.
    }
programme-reason-answered-no = Solī { $step } cilvēks atzinis, ka nav: „{ $line }“.
programme-reason-transaction-no = Par formu kopumā cilvēks atzinis, ka nav: „{ $line }“.
programme-reason-transaction-unanswered = { $count ->
        [zero] Par e-formu kopumā nav atbildes uz { $count } jautājumiem.
        [one] Par e-formu kopumā nav atbildes uz { $count } jautājumu.
       *[other] Par e-formu kopumā nav atbildes uz { $count } jautājumiem.
    }
programme-reason-transaction-answered-before = { $count ->
        [zero] Kopš atbildēm uz { $count } jautājumiem par e-formu kopumā tā ir mainījusies; apskatiet to vēlreiz.
        [one] Kopš atbildes uz { $count } jautājumu par e-formu kopumā tā ir mainījusies; apskatiet to vēlreiz.
       *[other] Kopš atbildēm uz { $count } jautājumiem par e-formu kopumā tā ir mainījusies; apskatiet to vēlreiz.
    }
programme-reason-before-unknown = Nav zināms, kā bija iepriekš: agrākas pārbaudes nav, un neviens to nav aprakstījis.
programme-reason-nothing-to-improve = Pirmajā pārbaudē jau viss bija kārtībā, tāpēc no jauna uzlabots tas nav.
programme-reason-not-in-register = Pakalpojuma reģistrā vairs nav, tāpēc par to neko nevar teikt.

# Atbildes.
programme-answer-yes = Jā
programme-answer-no = Nē
programme-answer-not-applicable = Nav attiecināms
programme-answer-none = Nav atbildes
programme-answer-by = { $person }, { $date }
programme-list-transaction = Forma kopumā

# Kā bija iepriekš.
programme-before-seen = Pirms: { $date } (izvērtējums Nr. { $audit }): soļi – { $steps }, „Jālabo“ – { $faults }.
programme-before-no-form = Pirms: { $date } (izvērtējums Nr. { $audit }): e-formas nebija.
programme-before-description = Aprakstā uzlabojamas vietas: { $count }.
programme-before-told = „{ $told }“ ({ $person }, { $date })

programme-signed = Ieskaitīts { $year }. gadā ({ $person }, { $date }).
programme-withdrawn = Atsaukts ({ $person }, { $date }). Iemesls: { $reason }

# Terminālis.
cli-programme-about = Programma 2026–2029: kas ieskaitīts, kas trūkst, ko parakstīt
cli-programme-action = Pakalpojuma numurs reģistrā vai nosaukums; „answer“, „sign“, „withdraw“, „before“, „plan“, „target“, „evidence“ vai „report“. Bez tā rāda visu programmu
cli-programme-rest = Ko darbība prasa: answer PAKALPOJUMS RINDA yes|no|na [SOLIS]; sign PAKALPOJUMS; withdraw PAKALPOJUMS IEMESLS; before PAKALPOJUMS TEKSTS; plan PAKALPOJUMS GADS|-; target GADS SKAITS IEMESLS; evidence PAKALPOJUMS DATNE.zip; report DATNE (.docx, .html vai .xlsx)
cli-programme-year = Tikai šis gads
cli-programme-json = Izvadīt kā JSON
cli-programme-person = Kas to saka; citādi iestatījumos norādītais
cli-programme-note = Piezīme pie atbildes vai paraksta
cli-programme-checks = Pārbaudes rindas (RINDA):
cli-programme-page-changed = lapa kopš tā laika ir mainījusies, atbildiet vēlreiz
cli-programme-alarms = Trauksme
cli-programme-nearest = Tuvākie
cli-programme-lacks = { $count ->
        [zero] neizpildīti { $count } nosacījumi
        [one] neizpildīts { $count } nosacījums
       *[other] neizpildīti { $count } nosacījumi
    }
cli-programme-answered = { $count ->
        [zero] Saglabātas { $count } atbildes.
        [one] Saglabāta { $count } atbilde.
       *[other] Saglabātas { $count } atbildes.
    }
cli-programme-signed = Ieskaitīts.
cli-programme-kept = Saglabāts.
cli-programme-saved = Saglabāts: { $path }
cli-programme-refused = Ieskaitīt nevar:
programme-lacks-line = – { $line }: { $reasons }
programme-not-visited = Pēdējā pārbaude te nav bijusi

# Gada pārskats domei.
council-title = Pārskats domei par e-pakalpojumu uzlabošanu { $year }. gadā
council-file = parskats-domei
council-target = Mērķis un izpilde
council-chart = Apsolītie un ieskaitītie pakalpojumi pa gadiem.
council-chart-year = { $year }: apsolīti { $target }, ieskaitīti { $counted }
council-years = Programma pa gadiem
council-column-year = Gads
council-column-target = Apsolīti
council-column-counted = Ieskaitīti
council-column-verifying = Pārbaudē
council-column-planned = Plānoti
council-column-service = Pakalpojums
council-column-signed = Parakstīja
council-column-evidence = Pierādījumi: pirms un pēc
council-column-today = Šodien
council-column-how = Kā izvēlēts
council-column-stage = Stāvoklis
council-column-lacks = Kas trūkst
council-done = { $year }. gadā ieskaitītie pakalpojumi
council-done-caption = No jauna uzlabotie pakalpojumi { $year }. gadā
council-done-none = { $year }. gadā neviens pakalpojums nav ieskaitīts.
council-returned = Kas atkal bojāts vai nav pierādīts
council-returned-nothing = Vēl neviens pakalpojums nav ieskaitīts.
council-returned-none = Visi ieskaitītie pakalpojumi pēdējā pārbaudē ir tādi, kādi tika parakstīti.
council-returned-service = { $name } (ieskaitīts { $year }. gadā) – { $standing }. { $reasons }
council-descriptions = Prioritāro pakalpojumu apraksti un e-formas
council-descriptions-what = Cik prioritāro pakalpojumu atrodas katrā stāvoklī. Stāvokli nosaka pierādījumi, nevis ieraksts.
council-evaluation = Vietnes piekļūstamības izvērtējums
council-evaluation-none = { $year }. gadā vietnes izvērtējums ar šo programmu nav pabeigts.
council-evaluation-last = Pēdējais pabeigtais izvērtējums: „{ $name }“ ({ $date }). Izvērtētas lapas: { $judged }; nevarēja izvērtēt: { $notjudged }. Atšķirīgas „Jālabo“ problēmas: { $fix }; „Jāpārbauda“: { $check }.
council-evaluation-limits = Automātiskā pārbaude aptver tikai daļu no 50 kritērijiem; pārējie jāpārbauda cilvēkam, tāpēc šie skaitļi vien nepierāda atbilstību.
council-next = Pakalpojumi { $year }. gadam
council-next-caption = Plānotie un, ja to nepietiek, ierosinātie: tie, kuriem trūkst vismazāk
council-next-none = Vairs nav neviena prioritārā pakalpojuma, kas nebūtu ieskaitīts.
council-next-planned = Plānots
council-next-proposed = Ierosināts
council-method = Kā skaitīts
council-method-what = Pakalpojumu ieskaita vienreiz – gadā, kad tas parakstīts, – un tikai tad, ja bija ko uzlabot un izpildīta visa definīcija: apraksts izvērtēts un publicēts, e-forma sasniedzama, katru soli pārbaudījušas kārtulas un cilvēks, neizlabotu A un AA līmeņa kļūdu nav, forma pārbaudīta kā viens darījums. Pierādījumi (lapas pirms un pēc, kontrolsummas, atbildes) glabājas pie paraksta. Ko pēdējā pārbaude neredzēja, nav ne labs, ne bojāts, bet nepierādīts.
council-more = Un vēl: { $count }.
council-evidence-after = Pēc (izvērtējums Nr. { $audits }): soļi – { $steps }, „Jālabo“ – { $faults }; cilvēka atbildes – { $answers }.
council-total = Kopā apsolīts un ieskaitīts
council-named = Plānā noteikti prioritārie pakalpojumi
council-sheet-services = Pakalpojumi
council-sheet-signed = Paraksti
council-column-number = Nr.
council-column-unit = Struktūrvienība
council-column-priority = Prioritāte
council-column-counted-year = Ieskaitīts gadā
council-column-planned-year = Plānots gadā
council-column-date = Datums
council-column-note = Piezīme
council-column-withdrawn = Atsaukums

# Parakstītā pierādījumi auditoram, vienā ZIP datnē.
evidence-file = pieradijumi
evidence-list = datnu-saraksts
evidence-before = pirms
evidence-after = pec
evidence-column-file = Datne
evidence-column-address = Adrese
evidence-column-hash = Kontrolsumma (BLAKE3)
