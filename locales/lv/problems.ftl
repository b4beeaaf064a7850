# Pareizais variants
remedy-lang = Latviešu lapai – `lv`; citā valodā rakstītai lapai norādiet tās kodu.
remedy-contrast = Šāda teksta krāsa uz esošā fona ir pietiekama. Krāsu mainiet tur, kur tā noteikta stilos.
remedy-autocomplete = Vērtību nosaka tas, kādus datus par sevi cilvēks laukā ieraksta.
remedy-label = Teksts, kas jau ir blakus, kļūst par lauka nosaukumu.
remedy-label-text = Daudzpunktes vietā ierakstiet, kas laukā jāievada.
remedy-alt = Daudzpunktes vietā ierakstiet, ko attēls pasaka; tikai rotājumam atstājiet tukšu: `alt=""`.
remedy-name = Daudzpunktes vietā ierakstiet, kas tas ir vai ko tas dara.
remedy-title = Daudzpunktes vietā ierakstiet lapas tēmu un iestādes nosaukumu.
remedy-viewport = Neierobežojiet tālummaiņu.
remedy-part-lang = Norādiet valodu, kurā šī daļa rakstīta.
remedy-label-in-name = Nosaukumā ir tie paši vārdi, ko redz uz ekrāna; vai arī `aria-label` noņemiet pavisam.

# Izmērītais un izskaitļotais
fact-role = Loma
fact-name = Piekļūstamais nosaukums
fact-no-name = nav
fact-attribute = Atribūts
fact-ratio = Kontrasts
fact-lowest = Mazākais kontrasts
fact-highest = Lielākais kontrasts
fact-needed = Vajadzīgais kontrasts
fact-foreground = Teksta krāsa
fact-background = Fona krāsa
fact-suggested = Derētu teksta krāsa
fact-behind = Derētu fona krāsa
fact-label = Redzamais nosaukums
fact-token = Vērtība
fact-expected = Gaidītā vērtība
fact-lang = Norādītā valoda
fact-ids = Norādītie apzīmējumi
fact-value = Vērtība
fact-as-ratio = { RATIO($ratio) }
fact-as-number = { $number }

# No kā izriet nosaukums un izskats
source-name = Nosaukuma avots
source-name-reference = { $by } → { $from }
source-name-attribute = atribūts { $by }
source-name-element = elements { $from }
source-name-content = elementa saturs
source-name-browser = pārlūka paša uzraksts
source-style = CSS deklarācija (`{ $style }`)
source-style-focused = CSS deklarācija, kad elementam ir fokuss (`{ $style }`)
source-on = attiecas uz elementu { $element }
source-style-element = lapas { $number }. `style` elements
source-style-attribute = atribūts `style`
source-attribute = noformējuma atribūts
source-browser = pārlūka noklusējums
source-line = { $line }. rinda

# Problēmas stāvokļi un atbildīgie
problem-state-open = Atvērta
problem-state-working = Tiek labota
problem-state-ready = Jāpārliecinās
problem-state-fixed = Novērsta
problem-state-cannot-fix = Nav novēršama
problem-state-suppliers = Pie piegādātāja
problem-state-deferred = Atlikta
problem-state-answered = Atbildēta
problem-state-removed = Lapa noņemta
problem-unseen = Šoreiz nav redzēta; tas nenozīmē, ka novērsta.
problem-rule-changed = Kopš kārtula mainīta vai atcelta, vairs nav atrasta. Vai tā novērsta, pasaka cilvēks.
problem-page-removed = Noņemta lapa: { $page } – { $person }, { $at }: { $reason }
problem-page-unseen = Nav redzēta kopš { $at }: { $page } ({ $status })
responsible-our-content = Mūsu saturs
responsible-supplier = Mūsu platformas piegādātājs
responsible-document-author = Dokumenta autors
responsible-latvija-lv = Latvija.lv
group-blind = neredzīgi cilvēki, kuri lapu klausās
group-low-vision = vājredzīgi cilvēki
group-keyboard = cilvēki, kuri lieto tikai tastatūru vai līdzīgu ierīci
group-deaf = nedzirdīgi un vājdzirdīgi cilvēki
group-cognitive = cilvēki, kuriem grūtāk lasīt, atcerēties vai koncentrēties
group-seizures = cilvēki, kuriem mirgošana var izraisīt lēkmi
verdict-still = vēl ir
verdict-gone = vairs nav
verdict-not-reached = lapu neizdevās pārbaudīt – nekas nav pierādīts
verdict-not-run = kārtulu šeit nevarēja izpildīt – nekas nav pierādīts
verdict-rule-changed = vairs nav, bet kārtula ir mainīta – nekas nav pierādīts

# Vēstule
letter-subject = Piekļūstamības kļūdas vietnē { $site }
letter-greeting = Labdien!
letter-intro = { $institution } pārbaudīja vietnes { $site } atbilstību standartam WCAG 2.1 (A un AA līmenis), kas publiskā sektora tīmekļvietnēm jāievēro saskaņā ar Ministru kabineta noteikumiem Nr. 445. Lūdzam novērst šeit aprakstītās kļūdas{ $deadline ->
        [none] { "." }
       *[other] { " " }līdz { $deadline }.
    }
letter-intro-nobody = Pārbaudījām vietnes { $site } atbilstību standartam WCAG 2.1 (A un AA līmenis), kas publiskā sektora tīmekļvietnēm jāievēro saskaņā ar Ministru kabineta noteikumiem Nr. 445. Lūdzam novērst šeit aprakstītās kļūdas{ $deadline ->
        [none] { "." }
       *[other] { " " }līdz { $deadline }.
    }
letter-count = { $problems ->
        [zero] Pavisam { $problems } kļūdu
        [one] Pavisam { $problems } kļūda
       *[other] Pavisam { $problems } kļūdas
    }. Katra no tām ir viena vieta kodā vai saturā, pat ja tā redzama vairākās lapās.
letter-expected = Prasība
letter-where = Kur
letter-where-count = { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    }; šeit norādītas ne vairāk kā 10 vietas:
letter-why = Kāpēc tas jānovērš
letter-criteria = WCAG 2.1 kritēriji
letter-users = Kam tas traucē
letter-fix = Kā novērst
letter-now = Kods tagad
letter-right = Pareizi
letter-col-page = Lapa
letter-col-place = Vieta
letter-closing = Kad kļūdas ir novērstas, lūdzam paziņot: pārbaudīsim tās pašas vietas vēlreiz. Ja kādu kļūdu novērst nevar, lūdzam uzrakstīt iemeslu.
letter-contact = Kontaktpersona: { $person }
letter-contact-more = Saziņai: { $contact }
letter-tool = Sagatavots ar programmu Slieksnis { $version }.

# Tukša vieta pēdiņās
reason-no-text = (nav teksta)
