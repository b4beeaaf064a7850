# Ziņojums (HTML).

report-title = Piekļūstamības pārbaudes ziņojums
report-title-of = Piekļūstamības pārbaudes ziņojums – { $site }
report-skip = Pāriet uz saturu
report-made = Sagatavots { $date }
report-made-with = ar programmu { $tool } { $version }
report-contents = Saturs

# Trīs vārdi, kuros izteikts viss atrastais.
report-must-fix = Jālabo
    .means = Tas noteikti neatbilst prasībai un kādam traucē.
report-check = Jāpārbauda
    .means = Programma to nevar izlemt; jāaplūko cilvēkam.
report-advice = Ieteikums
    .means = Standarts to neprasa, bet lapa kļūtu labāka.

# Kopsavilkums
report-summary = Kopsavilkums
report-figure-fixes = { $count ->
        [zero] labojumi jāveic
        [one] labojums jāveic
       *[other] labojumi jāveic
    }
report-figure-questions = { $count ->
        [zero] jautājumi jāizlemj cilvēkam
        [one] jautājums jāizlemj cilvēkam
       *[other] jautājumi jāizlemj cilvēkam
    }
report-figure-scanned = { $count ->
        [zero] lapas pārbaudītas
        [one] lapa pārbaudīta
       *[other] lapas pārbaudītas
    }
report-figure-not-scanned = { $count ->
        [zero] lapas nav pārbaudītas
        [one] lapa nav pārbaudīta
       *[other] lapas nav pārbaudītas
    }
report-figure-not-met = { $count ->
        [zero] kritēriji nav izpildīti
        [one] kritērijs nav izpildīts
       *[other] kritēriji nav izpildīti
    }
report-conclusion-failed = Automātiskā pārbaude atrada, kas jālabo: { $fixes ->
        [zero] { $fixes } labojumi
        [one] { $fixes } labojums
       *[other] { $fixes } labojumi
    } { $places ->
        [zero] { $places } vietās
        [one] { $places } vietā
       *[other] { $places } vietās
    } un { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    }.
report-conclusion-questions = Neko, kas noteikti jālabo, automātiskā pārbaude neatrada, taču { $questions ->
        [zero] { $questions } jautājumi jāizlemj cilvēkam
        [one] { $questions } jautājums jāizlemj cilvēkam
       *[other] { $questions } jautājumi jāizlemj cilvēkam
    }.
report-conclusion-clean = Automātiskā pārbaude { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    } problēmas neatrada. Tā aptver tikai daļu kritēriju; pārējie jāpārbauda cilvēkam.
report-conclusion-nothing = Neviena lapa nav pārbaudīta, tāpēc par piekļūstamību šis ziņojums neko nevar pateikt. Kāpēc tā, rāda saraksts „Nepārbaudītās lapas“.
report-conclusion-varam = Vismaz vienā pārbaudītajā lapā konstatētas neatbilstības. Saskaņā ar VARAM vadlīnijām par nepiekļūstamu uzskata visu tīmekļvietni, nevis atsevišķu sadaļu.
report-not-a-verdict = Automātiska pārbaude nevar pierādīt, ka tīmekļvietne atbilst prasībām: tā redz tikai daļu no tā, kas cilvēkam traucē. Arī tad, ja kārtula ir izpildīta, kritērijs vēl var nebūt izpildīts.
report-biggest-win = Lielākais ieguvums
report-biggest-win-text = Šie labojumi vienlaikus sakārto visvairāk lapu.

# Kas pārbaudīts
report-evaluated = Kas ir pārbaudīts un kas nav
report-start-addresses = Sākuma adreses
report-scope = Tvērums
report-scope-hosts = Vietnes
report-scope-include = Tikai adreses, kuru ceļš sākas ar
report-scope-exclude = Bez adresēm, kuru ceļš sākas ar
report-scope-all = visas lapas, uz kurām ved saites
report-limits = Ierobežojumi
report-limit-pages = { $count ->
        [zero] ne vairāk kā { $count } lapas
        [one] ne vairāk kā { $count } lapa
       *[other] ne vairāk kā { $count } lapas
    }
report-limit-depth = ne dziļāk kā { $count ->
        [zero] { $count } saišu
        [one] { $count } saites
       *[other] { $count } saišu
    } attālumā no sākuma
report-limit-none = nav
report-course = Norise
report-course-complete = Pārbaude pabeigta: atvērtas visas atrastās lapas.
report-course-limit = Pārbaude apstājās pie lapu ierobežojuma. Daļa atrasto lapu nav atvērta.
report-course-stopped = Pārbaude pārtraukta, pirms bija atvērtas visas atrastās lapas.
report-robots = robots.txt
report-robots-followed = ievērots
report-robots-ignored = nav ievērots
report-method = Metode
report-method-static = Lapas vērtētas pēc to koda un stiliem. Skripti netika izpildīti, tāpēc saturs, ko lapā ievieto skripts, nav vērtēts.
report-method-rendered = Lapas atvērtas un vērtētas īstā pārlūkā.
report-method-mixed = Daļa lapu vērtēta pēc koda un stiliem, neizpildot skriptus, daļa – īstā pārlūkā.
report-browser = Pārlūks
report-browser-pages = { $browser }: { $pages ->
        [zero] { $pages } lapas
        [one] { $pages } lapa
       *[other] { $pages } lapas
    }
report-cannot-see = Ko automātiska pārbaude nevar pateikt
report-cannot-see-meaning = Vai attēla tekstuālā alternatīva, saites teksts vai virsraksts pasaka to, kas vajadzīgs.
report-cannot-see-use = Vai lapu un e-formu var lietot tikai ar tastatūru, ar ekrāna lasītāju vai palielinātu.
report-cannot-see-media = Vai video ir subtitri un audio apraksts un vai tie ir pareizi.
report-cannot-see-language = Vai teksts ir saprotams.
report-documents-not-judged = Dokumentu (PDF, DOCX) piekļūstamība nav vērtēta.

# Atrastais
report-must-fix-lead = Sakārtots pēc tā, cik ļoti tas traucē un cik lapu skar. Viena un tā pati kļūda daudzās lapās ir viens labojums.
report-check-lead = Te programma nevar izlemt. Katrā vietā atbildiet uz jautājumu; ja atbilde ir „nē“, tas jālabo.
report-advice-lead = Šie ieteikumi neietekmē atbilstību prasībām.
report-must-fix-none = Automātiskā pārbaude neatrada neko, kas noteikti jālabo.
report-check-none = Nekas no atrastā nav atstāts cilvēka izlemšanai. Tas nenozīmē, ka cilvēkam nekas nav jāpārbauda: skatiet kritēriju tabulu.
report-should-hold = Jāpanāk
report-why = Kāpēc tas ir svarīgi
report-fix = Kā labot
report-question = Jautājums
report-element = Elements
report-places = Kur tas ir
report-one-fix = { $pages ->
        [zero] Viens labojums sakārto { $pages } lapas
        [one] Viens labojums sakārto { $pages } lapu
       *[other] Viens labojums sakārto { $pages } lapas
    }
report-one-question = { $pages ->
        [zero] Viens jautājums { $pages } lapās
        [one] Viens jautājums { $pages } lapā
       *[other] Viens jautājums { $pages } lapās
    }
report-place-count = { $count ->
        [zero] { $count } vietu
        [one] { $count } vieta
       *[other] { $count } vietas
    }
report-page-count = { $count ->
        [zero] { $count } lapu
        [one] { $count } lapa
       *[other] { $count } lapas
    }
report-more-places = Rādīt vēl { $count ->
        [zero] { $count } vietu
        [one] { $count } vietu
       *[other] { $count } vietas
    }
report-places-left-out = … un vēl { $count ->
        [zero] { $count } vietu
        [one] { $count } vieta
       *[other] { $count } vietas
    } (visas ir JSON datnē)
report-components-left-out = … un vēl { $count ->
        [zero] { $count } ierakstu
        [one] { $count } ieraksts
       *[other] { $count } ieraksti
    } (visi ir JSON datnē)
report-pages-left-out = … un vēl { $count ->
        [zero] { $count } lapu
        [one] { $count } lapa
       *[other] { $count } lapas
    } (visas ir JSON datnē)
report-line = { $line }. rinda
report-unnamed-page = Lapa bez nosaukuma
report-impact = Ietekme
report-impact-minor = traucē
report-impact-serious = apgrūtina
report-impact-critical = bloķē
report-criterion = WCAG { $number } { $name } ({ $level })
report-criterion-related = Saistīts ar WCAG { $number } { $name } ({ $level })

# Kritēriji
report-criteria = WCAG 2.1 A un AA līmeņa kritēriji
report-criteria-lead = Prasība ir izpildīt visus { $count } kritērijus visās lapās. „Jāpārbauda cilvēkam“ nozīmē, ka automātiskā pārbaude kļūdu neatrada, bet par izpildi tā izlemt nevar.
report-criteria-count = { $status }: { $count }
report-criteria-caption = Kritēriju statuss
report-column-criterion = Kritērijs
report-column-status = Statuss
report-column-found = Atrasts
criterion-not-met = Neatbilst
criterion-met = Atbilst
criterion-needs-review = Jāpārbauda cilvēkam
criterion-not-applicable = Nav attiecināms
criterion-not-checked = Nav pārbaudīts
report-found-fixes = { $count ->
        [zero] { $count } labojumu
        [one] { $count } labojums
       *[other] { $count } labojumi
    }
report-found-questions = { $count ->
        [zero] { $count } jautājumu
        [one] { $count } jautājums
       *[other] { $count } jautājumi
    }
report-found-nothing = –
report-principle-1 = 1. Uztverams
report-principle-2 = 2. Darbināms
report-principle-3 = 3. Saprotams
report-principle-4 = 4. Robusts

# Lapas
report-pages = Pārbaudītās lapas
report-pages-lead = Zem adreses – pierādījums, ka lapa tiešām ir redzēta. Skaitļi rāda, cik vietās kaut kas jālabo vai jāpārbauda.
report-pages-caption = Pārbaudītās lapas un tajās atrastais
report-pages-none = Neviena lapa nav pārbaudīta.
report-column-page = Lapa
report-column-must-fix = Jālabo
report-column-check = Jāpārbauda
report-evidence = { $elements ->
        [zero] { $elements } elementu
        [one] { $elements } elements
       *[other] { $elements } elementi
    }
report-evidence-http = HTTP { $code }
report-evidence-cut = pārbaudīta daļēji
report-untested-rules = { $count ->
        [zero] { $count } kārtulas nav izpildītas
        [one] { $count } kārtula nav izpildīta
       *[other] { $count } kārtulas nav izpildītas
    }
report-not-scanned = Nepārbaudītās lapas
report-not-scanned-lead = Par šīm adresēm ziņojums neko nesaka: tās nav ne labas, ne sliktas, tās nav pārbaudītas.
report-not-scanned-none = Visas atrastās lapas, kas ietilpst tvērumā, ir pārbaudītas.
report-more-addresses = Rādīt vēl { $count ->
        [zero] { $count } adreses
        [one] { $count } adresi
       *[other] { $count } adreses
    }
report-column-do = Ko darīt
report-elsewhere = { $count ->
        [zero] { $count } adreses ved uz jau pārbaudītu lapu (pāradresācija vai tas pats saturs), tāpēc atsevišķi nav vērtētas.
        [one] { $count } adrese ved uz jau pārbaudītu lapu (pāradresācija vai tas pats saturs), tāpēc atsevišķi nav vērtēta.
       *[other] { $count } adreses ved uz jau pārbaudītu lapu (pāradresācija vai tas pats saturs), tāpēc atsevišķi nav vērtētas.
    }
report-outside = { $count ->
        [zero] { $count } adreses ir ārpus tvēruma un nav atvērtas.
        [one] { $count } adrese ir ārpus tvēruma un nav atvērta.
       *[other] { $count } adreses ir ārpus tvēruma un nav atvērtas.
    }
report-services = Pakalpojumi
report-services-caption = Pakalpojumi un to lapās atrastais
report-column-service = Pakalpojums

# Kārtulas
report-rules = Kārtulas
report-rules-lead = Kārtulu kopa { $id }, versija { $version }. Katra kārtula pārbauda daļu no kritērija; vairākas īsteno W3C ACT kārtulas.
report-rules-caption = Kārtulas un to rezultāti pa lapām
report-column-rule = Kārtula
report-column-failed = Neatbilst
report-column-cant-tell = Jāpārbauda
report-column-passed = Izpildīta
report-column-inapplicable = Neattiecas
report-column-untested = Nav pārbaudīts
report-rules-unit = Skaitļi rāda, cik lapās ir katrs iznākums.
report-machine-readable = Pilni dati ir blakus saglabātajās datnēs: JSON (viss ziņojums), EARL (katras kārtulas iznākums katrā lapā), XLSX un CSV (problēmas tabulā).
report-footer = Šis ziņojums ir automātiskas pārbaudes rezultāts un nav atbilstības apliecinājums.

# Lēmumi un kārtējie jautājumi
report-decisions = Cilvēku lēmumi
report-decisions-lead = Spēkā esošo lēmumu skaits: { $holds }; tādu, kas vairs nav spēkā: { $lapsed }. Uz atbildētajiem jautājumiem šis ziņojums vairs nejautā; par to, kas atlikts, problēma paliek.
report-decisions-none = Par šajā ziņojumā atrasto neviens nav pieņēmis lēmumus.
report-decisions-caption = Kas, kad un kāpēc lēma par atrasto
report-column-about = Par ko
report-column-decision = Lēmums
report-column-who = Kas un kad
report-column-reason = Pamatojums
report-decision-dismissed = Nav kļūda
report-decision-deferred = Atlikts
report-decision-cannot-fix = Nevar novērst
report-decision-suppliers = Jānovērš piegādātājam
report-decision-confirmed = Apstiprināts: ir kļūda
report-decision-meets = Atbilst
report-decision-not-applicable = Nav attiecināms
report-decision-in-force = Spēkā
report-decision-expired = Termiņš beidzies, atkal jālemj
report-decision-changed = Elements ir mainīts, atkal jālemj
report-decision-until = līdz { $date }
report-decision-all = Par visām problēmas vietām; šeit: { $places ->
        [zero] { $places } vietu
        [one] { $places } vieta
       *[other] { $places } vietas
    } { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    }
report-decision-places = Par atsevišķām vietām; šeit: { $places ->
        [zero] { $places } vietu
        [one] { $places } vieta
       *[other] { $places } vietas
    } { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    }
report-routine = Kas vēl jāizvērtē cilvēkam
report-routine-summary = Vēl { $places ->
        [zero] { $places } vietas
        [one] { $places } vieta
       *[other] { $places } vietas
    } jāizvērtē cilvēkam; tās nav problēmas, bet bez tām kritēriji nav pierādīti.
report-routine-lead = Šīs nav problēmas. Te nekas neliecina par kļūdu, bet spriest var tikai cilvēks, piemēram, vai attēla apraksts ir pareizs. Kamēr neviens nav spriedis, kritērijs nav pierādīts.
report-routine-none = Kārtējo jautājumu, kas jāizvērtē cilvēkam, nav.
report-routine-caption = Kārtējie jautājumi pa kārtulām
report-column-places = Vietas
report-column-pages = Lapas

# Tabulas
report-table-problems = Problēmas
report-table-places = Vietas
report-table-decisions = Lēmumi
report-table-routine = Jāizvērtē
report-table-not-scanned = Nepārbaudītās lapas
report-table-number = Nr.
report-table-urgency = Kas darāms
report-table-problem = Problēma
report-table-criteria = Kritēriji
report-table-addresses = Lapu adreses
report-table-address = Adrese
report-table-rule = Kārtulas nosaukums
report-table-anchor = Vieta lapā
report-table-line = Rinda
report-table-force = Vai ir spēkā
report-table-person = Kas lēma
report-table-made = Kad
report-table-until = Līdz
report-table-why = Kāpēc
report-table-more = … un vēl { $count }
