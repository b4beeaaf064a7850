# Kas atrasts dokumentos (PDF, DOCX, ODT, XLSX). Vērtība: kas atrasts. .why: kāpēc tas ir svarīgi. .fix: ko darīt vai jautāt.

document-fault-file-empty = Datne ir tukša.
    .why = Cilvēks atver saiti un nesaņem neko.
    .fix = Augšupielādējiet datni vēlreiz un pārbaudiet, vai tā atveras.
document-fault-file-too-large = Datne ir lielāka par { $limit } MB, tāpēc nav pārbaudīta.
    .why = Tik liela datne lēni ielādējas, un mobilajā tīklā to bieži nevar atvērt.
    .fix = Sadaliet dokumentu daļās vai samaziniet attēlus. Piekļūstamību pārbaudiet atsevišķi.
document-fault-file-too-complex = Datnes uzbūve ir tik apjomīga, ka tā netika izskatīta līdz galam.
    .why = Par to, kas netika izskatīts, neko nevar apgalvot.
    .fix = Saglabājiet dokumentu no jauna tajā programmā, kurā tas veidots, un pārbaudiet vēlreiz.
document-fault-file-damaged = Datne ir bojāta vai nepilnīga, tāpēc nav pārbaudīta.
    .why = Bojātu datni palīgtehnoloģijas bieži neatver vispār.
    .fix = Vai datne atveras? Augšupielādējiet to vēlreiz no oriģināla.
document-fault-page-instead-of-file = Saite sola dokumentu, bet serveris atsūta tīmekļa lapu, visticamāk, kļūdas paziņojumu.
    .why = Dokumenta nav, un lejupielādētā datne neatveras.
    .fix = Izlabojiet saiti vai augšupielādējiet dokumentu vēlreiz.
document-fault-kind-mismatch = Datnes nosaukums vai serveris sola { $promised }, bet datne ir { $kind }.
    .why = Dators mēģina datni atvērt nepareizā programmā.
    .fix = Saglabājiet datni solītajā formātā vai izlabojiet tās nosaukuma paplašinājumu.
document-fault-format-old = Datne ir vecā formātā, kuru automātiski nevar pārbaudīt: { $kind }.
    .why = Vecie formāti ne vienmēr atveras telefonā un bezmaksas programmās, un palīgtehnoloģijas tos atbalsta sliktāk.
    .fix = Saglabājiet dokumentu kā DOCX, ODT, XLSX vai birkotu PDF un pārbaudiet vēlreiz.
document-fault-format-not-looked-at = Šī formāta datnes programma nepārbauda: { $kind }.
    .why = Par tās piekļūstamību nekas nav zināms.
    .fix = Pārbaudiet datni ar tās programmas piekļūstamības pārbaudi, kurā tā veidota.
document-fault-picture = Dokumenta vietā ir attēls.
    .why = Ja attēlā ir teksts, ekrāna lasītājs to nevar nolasīt, un palielinot tas izplūst.
    .fix = Vai attēlā ir teksts? Publicējiet to kā tekstu lapā vai dokumentā.
document-fault-archive = Datne ir arhīvs vai parakstīts konteiners; tajā esošie dokumenti nav pārbaudīti.
    .why = Lai tos izlasītu, cilvēkam vajadzīga vēl viena programma, un telefonā tās bieži nav.
    .fix = Publicējiet dokumentus arī atsevišķi, piemēram, kā birkotu PDF.
document-fault-password-needed = Datni bez paroles nevar atvērt, tāpēc tā nav pārbaudīta.
    .why = Apmeklētājs bez paroles dokumentu nevar izlasīt.
    .fix = Vai dokumentam jābūt publiskam? Publicējiet to bez paroles.
document-fault-title-missing = Dokumenta rekvizītos nav nosaukuma; tā vietā nolasa datnes nosaukumu „{ $name }“.
    .why = Pēc nosaukuma cilvēks saprot, kurš dokuments ir atvērts, it īpaši, ja atvērti vairāki.
    .fix = Vai datnes nosaukums pasaka, kas tas par dokumentu? Labāk ierakstiet nosaukumu rekvizītos: Datne, Informācija, Nosaukums.
document-fault-title-empty-phrase = Dokumenta nosaukums „{ $title }“ nepasaka, par ko tas ir.
    .why = Pēc nosaukuma cilvēks saprot, kurš dokuments ir atvērts. Šāds nosaukums der jebkuram dokumentam.
    .fix = Ierakstiet rekvizītos nosaukumu, kas pasaka saturu, piemēram, `Iesniegums koku ciršanas atļaujai`.
document-fault-title-file-name = Dokumenta nosaukums „{ $title }“ izskatās pēc datnes nosaukuma.
    .why = Ekrāna lasītājs to nolasa kā nosaukumu; saīsinājumi un svītras ir grūti saprotami.
    .fix = Vai nosaukums ir saprotams? Labāk ierakstiet to vārdiem, bez datnes paplašinājuma.
document-fault-language-missing = Dokumentā nav norādīta valoda.
    .why = Ekrāna lasītājs nezina, pēc kuras valodas noteikumiem runāt, un latviešu tekstu lasa ar svešu izrunu.
    .fix = Norādiet valodu: PDF rekvizītos `lv-LV`, Word programmā Pārskatīšana, Valoda, Latviešu.
document-fault-language-invalid = Dokumenta valoda norādīta kā „{ $language }“, un tas nav valodas kods.
    .why = Nepareizu kodu ekrāna lasītājs nesaprot un runā valodā, kas iestatīta datorā.
    .fix = Ierakstiet pareizu kodu, piemēram, `lv-LV`.
document-fault-language-unexpected = Dokumenta valoda norādīta kā „{ $language }“, bet teksts izskatās pēc citas valodas.
    .why = Ekrāna lasītājs tekstu nolasa ar nepareizu izrunu, un to nevar saprast.
    .fix = Kādā valodā ir teksts? Iezīmējiet visu tekstu un norādiet tā valodu.
document-fault-pdf-locks-assistive-technology = PDF iestatījumi aizliedz palīgtehnoloģijām lasīt dokumentu.
    .why = Ekrāna lasītājs tekstu nesaņem, kaut gan redzīgs cilvēks to var lasīt.
    .fix = Eksportējiet PDF no jauna un drošības iestatījumos atļaujiet piekļuvi tekstam palīgtehnoloģijām vai neierobežojiet piekļuvi vispār.
document-fault-pdf-untagged = PDF nav birkots: tajā nav ziņu par virsrakstiem, sarakstiem, tabulām un lasīšanas secību.
    .why = Ekrāna lasītājs tekstu lasa bez struktūras un bieži nepareizā secībā.
    .fix = Eksportējiet PDF no sākotnējā dokumenta ar birkām. Word: Saglabāt kā, PDF, Opcijas, `Dokumenta struktūras birkas pieejamībai`. LibreOffice: Eksportēt kā PDF, `Birkots PDF`.
document-fault-pdf-tags-empty = PDF ir birku koks, bet tajā nav nekāda satura.
    .why = Ekrāna lasītājs pēc birkām neatrod neko un var uzskatīt dokumentu par tukšu.
    .fix = Eksportējiet PDF no sākotnējā dokumenta ar birkām.
document-fault-pdf-not-marked = PDF ir birkas, bet dokuments nav atzīmēts kā birkots.
    .why = Daļa programmu šādas birkas neņem vērā.
    .fix = Vai ekrāna lasītājs atrod virsrakstus? Labāk eksportējiet PDF no jauna ar birkām.
document-fault-pdf-pages-untagged = { $count ->
        [zero] { $count } lapas nav saistītas ar dokumenta birkām.
        [one] { $count } lapa nav saistīta ar dokumenta birkām.
       *[other] { $count } lapas nav saistītas ar dokumenta birkām.
    }
    .why = Parasti tās ir lapas, kas pievienotas vēlāk. Ekrāna lasītājs to saturu var izlaist.
    .fix = Vai ekrāna lasītājs šīs lapas nolasa? Labāk salieciet dokumentu sākotnējā programmā un eksportējiet kopā.
document-fault-pdf-title-not-shown = Dokumentam ir nosaukums, bet loga virsrakstā rāda datnes nosaukumu.
    .why = Ekrāna lasītājs nolasa to, kas ir loga virsrakstā.
    .fix = Vai datnes nosaukums ir saprotams? Labāk PDF sākotnējā skata iestatījumos izvēlieties rādīt dokumenta nosaukumu.
document-fault-pdf-scanned = Dokumentā ir tikai lapu attēli, teksta nav.
    .why = Ekrāna lasītājs nenolasa neko. Tekstu nevar meklēt, kopēt, un palielinot tas izplūst.
    .fix = Publicējiet dokumentu, kas izveidots no sākotnējā teksta. Ja ir tikai papīrs, izmantojiet teksta atpazīšanu, pārbaudiet kļūdas un pievienojiet birkas.
document-fault-pdf-pages-scanned = { $count ->
        [zero] { $count } lapās ir tikai attēli bez teksta.
        [one] { $count } lapā ir tikai attēli bez teksta.
       *[other] { $count } lapās ir tikai attēli bez teksta.
    }
    .why = Ja attēlā ir teksts, ekrāna lasītājs to nenolasa.
    .fix = Vai šajās lapās ir teksts? Ievietojiet to kā tekstu vai pievienojiet attēlam alternatīvu.
document-fault-pdf-text-drawn = { $count ->
        [zero] { $count } lapās nav teksta, bet ir daudz zīmētu līniju; tie var būt burti, kas pārvērsti līknēs.
        [one] { $count } lapā nav teksta, bet ir daudz zīmētu līniju; tie var būt burti, kas pārvērsti līknēs.
       *[other] { $count } lapās nav teksta, bet ir daudz zīmētu līniju; tie var būt burti, kas pārvērsti līknēs.
    }
    .why = Burtus, kas pārvērsti līknēs, ekrāna lasītājs nevar nolasīt.
    .fix = Vai šajās lapās ir teksts? Eksportējiet PDF, nepārvēršot tekstu līknēs.
document-fault-pdf-headings-missing = Dokumentā nav neviena virsraksta birkas.
    .why = Ekrāna lasītāja lietotājs garā dokumentā nevar pāriet no nodaļas uz nodaļu.
    .fix = Vai dokumentam ir nodaļas? Sākotnējā dokumentā lietojiet virsrakstu stilus un eksportējiet vēlreiz.
document-fault-pdf-bookmarks-missing = Garam dokumentam nav grāmatzīmju.
    .why = Grāmatzīmes ļauj visiem ātri atrast vajadzīgo nodaļu.
    .fix = Eksportējot PDF, izvēlieties veidot grāmatzīmes no virsrakstiem.
document-fault-pdf-fields-unnamed = { $count ->
        [zero] { $count } veidlapas laukiem nav nosaukuma.
        [one] { $count } veidlapas laukam nav nosaukuma.
       *[other] { $count } veidlapas laukiem nav nosaukuma.
    }
    .why = Ekrāna lasītājs pasaka tikai „rediģējams lauks“, un cilvēks nezina, kas jāraksta.
    .fix = Katram laukam ierakstiet rīka padomu (Tooltip) ar lauka nosaukumu, piemēram, `Vārds, uzvārds`.
document-fault-pdf-fields-technically-named = { $count ->
        [zero] { $count } veidlapas laukiem ir tikai tehnisks nosaukums.
        [one] { $count } veidlapas laukam ir tikai tehnisks nosaukums.
       *[other] { $count } veidlapas laukiem ir tikai tehnisks nosaukums.
    }
    .why = Ja nav rīka padoma, ekrāna lasītājs nolasa tehnisko nosaukumu.
    .fix = Vai nosaukums ir saprotams? Labāk ierakstiet rīka padomu (Tooltip).
document-fault-pdf-dynamic-form = Veidlapa ir XFA formātā, ko pārlūki nerāda.
    .why = Daudzi redz tikai lūgumu uzgaidīt, un palīgtehnoloģijas šo formātu atbalsta slikti.
    .fix = Vai veidlapu var aizpildīt pārlūkā? Labāk piedāvājiet tīmekļa veidlapu vai parastu PDF veidlapu.
document-fault-pdf-tables-without-headers = { $count ->
        [zero] { $count } tabulām nav virsrakstu šūnu.
        [one] { $count } tabulai nav virsrakstu šūnu.
       *[other] { $count } tabulām nav virsrakstu šūnu.
    }
    .why = Ekrāna lasītājs nolasa skaitli, bet nepasaka, kuras ailes un rindas skaitlis tas ir.
    .fix = Vai tā ir datu tabula? Sākotnējā dokumentā atzīmējiet virsraksta rindu un eksportējiet vēlreiz.
document-fault-images-without-alternative = { $count ->
        [zero] { $count } attēliem nav tekstuālās alternatīvas.
        [one] { $count } attēlam nav tekstuālās alternatīvas.
       *[other] { $count } attēliem nav tekstuālās alternatīvas.
    }
    .why = Neredzīgs cilvēks nezina, kas attēlā redzams.
    .fix = Pievienojiet attēlam ALT tekstu: labais klikšķis, `Rediģēt alternatīvo tekstu`. Ja attēls ir tikai rotājums, atzīmējiet to kā dekoratīvu.
document-fault-images-maybe-without-alternative = { $count ->
        [zero] { $count } attēlu birkām nav alternatīvas, bet tajās ir teksts.
        [one] { $count } attēla birkai nav alternatīvas, bet tajā ir teksts.
       *[other] { $count } attēlu birkām nav alternatīvas, bet tajās ir teksts.
    }
    .why = Ja tā ir diagramma vai shēma, atsevišķi vārdi tās saturu nepasaka.
    .fix = Vai no teksta vien var saprast, kas attēlots? Ja ne, pievienojiet ALT tekstu.
document-fault-images-in-margins-without-alternative = { $count ->
        [zero] { $count } attēliem galvenē vai kājenē nav tekstuālās alternatīvas.
        [one] { $count } attēlam galvenē vai kājenē nav tekstuālās alternatīvas.
       *[other] { $count } attēliem galvenē vai kājenē nav tekstuālās alternatīvas.
    }
    .why = Kas attēlu neredz, nezina, ko vēsta ģerbonis, logotips vai zīmogs.
    .fix = Vai attēls ko pasaka? Ja jā, pievienojiet ALT tekstu; ja nē, atzīmējiet to kā dekoratīvu.
document-fault-pdf-pictures-untagged = { $count ->
        [zero] { $count } attēli nav ne attēla birkā, ne atzīmēti kā rotājums.
        [one] { $count } attēls nav ne attēla birkā, ne atzīmēts kā rotājums.
       *[other] { $count } attēli nav ne attēla birkā, ne atzīmēti kā rotājums.
    }
    .why = Ekrāna lasītājs tam paiet garām vai nolasa to kā rindkopas daļu, nepasakot, kas redzams.
    .fix = Vai attēls ko pasaka? Ja jā, ielieciet to attēla birkā ar ALT tekstu; ja nē, atzīmējiet to kā rotājumu (artefaktu).
document-fault-alternatives-empty-phrase = { $count ->
        [zero] { $count } attēlu alternatīvas neko nepasaka.
        [one] { $count } attēla alternatīva neko nepasaka.
       *[other] { $count } attēlu alternatīvas neko nepasaka.
    }
    .why = Datnes nosaukums vai vārds „attēls“ nepasaka, kas redzams.
    .fix = Kas attēlā ir svarīgs? Ierakstiet to ALT tekstā.
document-fault-heading-levels-skipped = Pēc { $from }. līmeņa virsraksta seko { $to }. līmeņa virsraksts.
    .why = Kas pārvietojas pa virsrakstiem, meklē iztrūkstošo līmeni.
    .fix = Lietojiet virsrakstu līmeņus pēc kārtas.
document-fault-headings-missing = Garā tekstā nav neviena virsraksta.
    .why = Ekrāna lasītāja lietotājs nevar pāriet no nodaļas uz nodaļu, un arī citiem ir grūti atrast vajadzīgo.
    .fix = Vai tekstam ir nodaļas? Dodiet tām virsrakstus ar stilu `Virsraksts 1`, `Virsraksts 2`.
document-fault-headings-empty = { $count ->
        [zero] { $count } rindkopām ir virsraksta stils, bet nav teksta.
        [one] { $count } rindkopai ir virsraksta stils, bet nav teksta.
       *[other] { $count } rindkopām ir virsraksta stils, bet nav teksta.
    }
    .why = Virsrakstu sarakstā parādās tukša vieta.
    .fix = Vai virsraksts te vajadzīgs? Ja ne, mainiet stilu vai izdzēsiet rindkopu.
document-fault-headings-by-look-only = { $count ->
        [zero] { $count } rindas izskatās pēc virsrakstiem, bet tām nav virsraksta stila.
        [one] { $count } rinda izskatās pēc virsraksta, bet tai nav virsraksta stila.
       *[other] { $count } rindas izskatās pēc virsrakstiem, bet tām nav virsraksta stila.
    }
    .why = Treknraksts palīdz tikai acīm. Ekrāna lasītājs šādu virsrakstu neatrod.
    .fix = Vai tie ir virsraksti? Dodiet tiem stilu `Virsraksts 1`, `Virsraksts 2`.
document-fault-tables-without-header-row = { $count ->
        [zero] { $count } tabulām nav virsraksta rindas.
        [one] { $count } tabulai nav virsraksta rindas.
       *[other] { $count } tabulām nav virsraksta rindas.
    }
    .why = Ekrāna lasītājs nepasaka, kura aile tiek lasīta, un nākamajā lapā ailes vairs nav nosauktas.
    .fix = Vai tā ir datu tabula? Pirmajai rindai ieslēdziet `Atkārtot kā galvenes rindu`.
document-fault-lists-typed = { $count ->
        [zero] { $count } saraksti veidoti ar ierakstītām zīmēm vai cipariem.
        [one] { $count } saraksts veidots ar ierakstītām zīmēm vai cipariem.
       *[other] { $count } saraksti veidoti ar ierakstītām zīmēm vai cipariem.
    }
    .why = Ekrāna lasītājs nepasaka, ka sākas saraksts un cik tajā ir punktu.
    .fix = Vai tas ir saraksts? Izmantojiet programmas aizzīmes vai numerāciju.
document-fault-links-vague = { $count ->
        [zero] { $count } saišu teksti nepasaka, kurp tās ved.
        [one] { $count } saites teksts nepasaka, kurp tā ved.
       *[other] { $count } saišu teksti nepasaka, kurp tās ved.
    }
    .why = Saišu sarakstā vārds „šeit“ neko nenozīmē.
    .fix = Vai no teikuma skaidrs, kurp saite ved? Labāk saitē ierakstiet mērķa nosaukumu.
document-fault-links-raw-address = { $count ->
        [zero] { $count } saišu teksts ir tīmekļa adrese.
        [one] { $count } saites teksts ir tīmekļa adrese.
       *[other] { $count } saišu teksts ir tīmekļa adrese.
    }
    .why = Ekrāna lasītājs adresi nolasa zīmi pa zīmei.
    .fix = Saitē ierakstiet, kurp tā ved, piemēram, `Veidlapa koku ciršanai`.
document-fault-fields-unnamed = { $count ->
        [zero] { $count } veidlapas laukiem nav nosaukuma.
        [one] { $count } veidlapas laukam nav nosaukuma.
       *[other] { $count } veidlapas laukiem nav nosaukuma.
    }
    .why = Ekrāna lasītājs var nepateikt, kas laukā jāraksta.
    .fix = Vai pirms lauka stāv tā nosaukums? Labāk ierakstiet to arī lauka rekvizītos (Nosaukums vai Palīdzības teksts).
document-fault-blanks-typed = Veidlapā ir ierakstītas svītras, uz kurām rakstīt: { $count }.
    .why = Šādu veidlapu datorā aizpildīt ir grūti; to var tikai izdrukāt.
    .fix = Piedāvājiet tīmekļa veidlapu vai ievietojiet dokumentā aizpildāmus laukus.
document-fault-paragraphs-empty = { $count ->
        [zero] { $count } tukšas rindkopas lietotas atstarpēm.
        [one] { $count } tukša rindkopa lietota atstarpei.
       *[other] { $count } tukšas rindkopas lietotas atstarpēm.
    }
    .why = Ekrāna lasītājs katru reizi pasaka „tukšs“, un cilvēks var domāt, ka dokuments beidzies.
    .fix = Atstarpes iestatiet rindkopas stilā, jaunu lapu sāciet ar lappuses pārtraukumu.
document-fault-sheets-unnamed = { $count ->
        [zero] { $count } lapām ir programmas dots nosaukums.
        [one] { $count } lapai ir programmas dots nosaukums.
       *[other] { $count } lapām ir programmas dots nosaukums.
    }
    .why = Pēc nosaukuma cilvēks izvēlas lapu.
    .fix = Nosauciet lapu pēc tās satura, piemēram, `Izdevumi 2024`.
document-fault-sheets-without-header-row = { $count ->
        [zero] { $count } lapās pirmā rinda nav virsraksta rinda.
        [one] { $count } lapā pirmā rinda nav virsraksta rinda.
       *[other] { $count } lapās pirmā rinda nav virsraksta rinda.
    }
    .why = Ekrāna lasītājs nevar pateikt, ko nozīmē skaitlis ailē.
    .fix = Vai katrai ailei ir nosaukums? Ielieciet nosaukumus pirmajā rindā un formatējiet datus kā tabulu.
document-fault-cells-merged = { $count ->
        [zero] { $count } vietās ir apvienotas šūnas.
        [one] { $count } vietā ir apvienotas šūnas.
       *[other] { $count } vietās ir apvienotas šūnas.
    }
    .why = Apvienotās šūnās ekrāna lasītājs zaudē saikni starp datiem un ailes nosaukumu.
    .fix = Neapvienojiet šūnas tabulās.
document-fault-link-without-type = Saites tekstā nav norādīts datnes veids: { $kind }.
    .why = Cilvēks negaida, ka atvērsies cita programma vai sāksies lejupielāde.
    .fix = Norādiet saitē veidu un lielumu, piemēram, `Iesniegums (PDF, 120 KB)`.

# Piemēri un vietas, ja tādi ir
document-examples = Piemēri: { $examples }
document-pages = Lapas: { $pages }

# Datņu veidi
document-kind-pdf = PDF
document-kind-docx = Word dokuments (DOCX)
document-kind-xlsx = Excel darbgrāmata (XLSX)
document-kind-pptx = PowerPoint prezentācija (PPTX)
document-kind-odt = OpenDocument teksts (ODT)
document-kind-ods = OpenDocument tabula (ODS)
document-kind-odp = OpenDocument prezentācija (ODP)
document-kind-doc = vecais Word formāts (DOC)
document-kind-xls = vecais Excel formāts (XLS)
document-kind-ppt = vecais PowerPoint formāts (PPT)
document-kind-ole = vecā Office formāta datne
document-kind-rtf = RTF
document-kind-signed = elektroniski parakstīts konteiners (EDOC, ASICE)
document-kind-html = tīmekļa lapa (HTML)
document-kind-picture = attēls
document-kind-zip = arhīvs (ZIP)
document-kind-archive = arhīvs
document-kind-xml = XML
document-kind-text = vienkāršs teksts
document-kind-empty = tukša datne
document-kind-unknown = nezināma veida datne

# Kas skatīts
document-aspect-kind = datnes veids
document-aspect-title = nosaukums
document-aspect-language = valoda
document-aspect-permissions = atļauja palīgtehnoloģijām
document-aspect-tags = birkas
document-aspect-text-layer = teksts vai tikai attēli
document-aspect-headings = virsraksti
document-aspect-bookmarks = grāmatzīmes
document-aspect-alternatives = attēlu alternatīvas
document-aspect-tables = tabulu virsrakstu šūnas
document-aspect-lists = saraksti
document-aspect-links = saišu teksti
document-aspect-fields = veidlapas lauku nosaukumi
document-aspect-sheets = lapu nosaukumi
document-aspect-meaning = vai virsraksti, nosaukumi un alternatīvas pasaka būtisko
document-aspect-reading-order = lasīšanas secība
document-aspect-colours = krāsu kontrasts un nozīme tikai ar krāsu
document-aspect-passages = atsevišķu teksta daļu valoda

# Kāpēc kas nav skatīts
document-unseen-for-people = var izvērtēt tikai cilvēks
document-unseen-format = programma šo formātu nelasa
document-unseen-not-in-format = šajā formātā to nevar norādīt
document-unseen-not-done = programma to šajā formātā neskata
document-unseen-no-tags = nav birku, pēc kurām to noteikt
document-unseen-no-text = nav teksta
document-unseen-locked = vajadzīga parole
document-unseen-damaged = datne ir bojāta
document-unseen-too-much = datne ir pārāk liela vai sarežģīta

# Viss dokuments vienā teikumā
document-outcome-problems = Ir, kas jālabo.
document-outcome-questions = Ir, kas jāpārbauda.
document-outcome-nothing-found = Automātiskā pārbaude problēmas neatrada. Tas nenozīmē, ka dokuments ir piekļūstams.
document-outcome-not-looked-at = Dokuments nav pārbaudīts.

# Izņēmums
document-exception-possible = Dokuments publicēts pirms 23.09.2018. Ja tas nav vajadzīgs aktuālam administratīvajam procesam, prasības uz to var neattiekties.
document-exception-no = Izņēmums dokumentiem, kas publicēti pirms 23.09.2018., nav piemērojams.
document-exception-unknown = Publicēšanas diena nav zināma, tāpēc nevar pateikt, vai piemērojams izņēmums dokumentiem, kas publicēti pirms 23.09.2018.

# Cik steidzami
document-severity-must = Jālabo
document-severity-check = Jāpārbauda
document-severity-advice = Ieteikums

# Ko dokuments saka par sevi.
document-fact-title = Nosaukums rekvizītos
document-fact-language = Valoda
document-fact-pages = Lapas
document-fact-created = Izveidots
document-fact-modified = Mainīts (pēc dokumenta)
document-fact-producer = Programma
document-fact-tagged = Birkots
document-fact-text-pages = Lapas ar tekstu
document-fact-headings = Virsraksti
document-fact-bookmarks = Grāmatzīmes
document-fact-figures = Attēli ar alternatīvu
document-fact-fields = Veidlapas lauki ar nosaukumu
document-fact-tables = Tabulas ar virsrakstu rindu
document-fact-links = Saites
document-fact-encrypted = Šifrēts
document-fact-sheets = Lapas
document-fact-merged = Apvienotas šūnas
document-fact-none = nav norādīts
document-fact-yes = jā
document-fact-no = nē
document-fact-part = { $good } no { $all }
