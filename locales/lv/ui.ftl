# Darbvirsmas lietotnes ekrāni.

# Trīs vārdi
to-fix = Jālabo
    .what = Droši konstatēta kļūda. To var labot uzreiz.
to-check = Jāpārbauda
    .what = Programma viena pati to nevar izlemt. Jāapskata cilvēkam.
advice = Ieteikums
    .what = Prasība nav pārkāpta, bet apmeklētājiem būtu ērtāk.
asked-by-varam = VARAM prasība
to-review = Jāizvērtē
    .what = Nekas neizskatās nepareizi, bet to, vai saturs ir saprotams, var izvērtēt tikai cilvēks.
three-words = Trīs vārdi, kas jāzina
honest = Automātiskā pārbaude aptver tikai daļu prasību. Ja tā kļūdas neatrod, tas vēl nenozīmē, ka lapa ir piekļūstama: pārējais jāpārbauda cilvēkam.

# Logs
skip = Pāriet uz saturu
nav = Galvenā
nav-home = Sākums
nav-new = Jauns izvērtējums
nav-rules = Ko pārbauda
nav-settings = Iestatījumi
loading = Ielādē…
try-again = Mēģināt vēlreiz
cannot-begin = Programma nevar sākt darbu
begin-waits = Programma pati mēģina vēlreiz ik pēc pāris sekundēm un sāks darbu, tiklīdz datubāze būs brīva.
unknown = Nezināms
    .what = Šāda apzīmējuma programma nepazīst.
unknown-title = Tādas lapas nav
unknown-text = Adrese, kuru atvērāt, šajā programmā nekur neved.
save = Saglabāt
show-more = Rādīt vēl ({ $count })
pager = Saraksta daļas
pager-range = { $first }.–{ $last }. no { $total }
pager-previous = Iepriekšējie
pager-next = Nākamie
all-pages = Visas
all-problems = Visas
all-criteria = Visi
filter-clear = Rādīt visu
filter-urgency = Rādīt problēmas
filter-standing = Rādīt lapas
filter-status = Rādīt kritērijus
only-service = Pakalpojums: { $name }
only-criterion = Kritērijs: { $name }
only-rule = Pārbaude: { $name }
only-text = Meklēts: „{ $text }“

# Pirmā reize
welcome-title = Pārbaudiet, vai jūsu tīmekļvietne ir piekļūstama
welcome-text = Slieksnis apstaigā vietni lapu pa lapai un pasaka, kas traucē cilvēkiem ar invaliditāti, kur tas ir un kā to novērst.
welcome-own = Sava vietne
welcome-demo = Parauga pašvaldība
welcome-demo-text = Programmā ir izdomāta novada vietne ar desmit pakalpojumiem un tīši pieļautām kļūdām. Internets nav vajadzīgs.
start-demo = Izmēģināt ar parauga pašvaldību
start = Sākt izvērtējumu
starting = Sāk…

# Izvērtējumu saraksts
audits = Izvērtējumi
new-audit = Jauns izvērtējums
demo = paraugs
col-audit = Izvērtējums
col-state = Stāvoklis
col-judged = Pārbaudītas lapas
col-not-judged = Nav pārbaudītas
state-running = Notiek
state-paused = Apturēts
state-finished = Pabeigts
state-cancelled = Pārtraukts
resume = Turpināt

# Jauns izvērtējums
field-address = Vietnes adrese
field-address-hint = Piemēram, www.novads.lv. Pārbaudīs šo lapu un visas lapas, uz kurām no tās var nonākt tajā pašā vietnē.
field-another-address = { $number }. adrese
field-suggestion = Varbūt domājāt { $suggestion }?
add-address = Pievienot vēl vienu adresi
remove-address = Noņemt { $number }. adresi
field-name = Nosaukums
field-name-hint = Lai izvērtējumu pazītu sarakstā. Ja atstāsiet tukšu, būs vietnes adrese.
more-settings = Vairāk iestatījumu
field-max-pages = Ne vairāk kā tik lapu
field-max-pages-hint = Tukšs – bez īpaša ierobežojuma.
field-delay = Pauze starp lapām, sekundēs
field-delay-hint = Tukšs – programma izvēlas pati.
field-include = Pārbaudīt tikai šos ceļus
field-include-hint = Katrs savā rindā, piemēram, /pakalpojumi/
field-exclude = Nepārbaudīt šos ceļus
field-exclude-hint = Katrs savā rindā, piemēram, /arhivs/
field-hosts = Citas vietnes, kas arī jāpārbauda
field-hosts-hint = Katra savā rindā, piemēram, latvija.gov.lv
field-robots = Neņemt vērā robots.txt
field-robots-hint = Tikai savai vietnei: pārbaudīs arī lapas, kuras vietne lūdz automātiskiem rīkiem neatvērt.

# Izvērtējuma norise
run = Norise
run-progress = Kas notiek
run-beginning = Gatavojas…
run-visiting = Pārbauda:
run-paused = Apturēts. Viss līdz šim pārbaudītais ir saglabāts; var turpināt jebkurā laikā.
run-finished = Pabeigts. Visas atrastās lapas ir apmeklētas.
run-cancelled = Pārtraukts. Viss līdz šim pārbaudītais ir saglabāts.
run-pages = Lapas
run-no-pages = Vēl neviena lapa nav pārbaudīta.
run-milestone = { $judged ->
        [zero] Pārbaudītas { $judged } lapas
        [one] Pārbaudīta { $judged } lapa
       *[other] Pārbaudītas { $judged } lapas
    }, nav pārbaudītas { $notJudged }.
run-said-running = Izvērtējums turpinās.
run-said-paused = Izvērtējums apturēts.
run-said-finished = Izvērtējums pabeigts. Pārbaudītas lapas: { $judged }.
run-said-cancelled = Izvērtējums pārtraukts.
pause = Apturēt
cancel = Pārtraukt
cancel-ask = Vai tiešām pārtraukt? Pārbaudītais paliks, bet šo izvērtējumu vairs nevarēs turpināt.
cancel-yes = Jā, pārtraukt
cancel-no = Nē, turpināt
see-results = Skatīt rezultātus
see-results-so-far = Rezultāti līdz šim
see-run = Skatīt norisi
waiting = Gaida
not-judged-title = Nav pārbaudītas
not-judged-text = Par šīm lapām rezultāta nav. Tās nav ne labas, ne sliktas – tās nav redzētas.
standing-judged = Pārbaudītas
standing-not-judged = Nav pārbaudītas
standing-other = Citas adreses

# Izvērtējuma rezultāti
tabs = Izvērtējuma daļas
tab-summary = Kopsavilkums
tab-services = Pakalpojumi
tab-pages = Lapas
tab-criteria = Kritēriji
tab-problems = Problēmas
sum-nothing = Neviena lapa nav pārbaudīta, tāpēc par vietni neko nevar pateikt.
sum-faults = { $judged ->
        [zero] Pārbaudītajās { $judged } lapās
        [one] Pārbaudītajā { $judged } lapā
       *[other] Pārbaudītajās { $judged } lapās
    } { $faults ->
        [zero] droši konstatētas { $faults } dažādas kļūdas
        [one] droši konstatēta { $faults } kļūda
       *[other] droši konstatētas { $faults } dažādas kļūdas
    }.
sum-no-faults = { $judged ->
        [zero] Automātiskā pārbaude { $judged } lapās drošas kļūdas neatrada
        [one] Automātiskā pārbaude { $judged } lapā drošas kļūdas neatrada
       *[other] Automātiskā pārbaude { $judged } lapās drošas kļūdas neatrada
    }. Tā aptver tikai daļu kritēriju; pārējie jāpārbauda cilvēkam.
sum-unfinished = Izvērtējums nav pabeigts: { $waiting ->
        [zero] { $waiting } zināmas lapas vēl nav apmeklētas
        [one] { $waiting } zināma lapa vēl nav apmeklēta
       *[other] { $waiting } zināmas lapas vēl nav apmeklētas
    }.
sum-running = Izvērtējums vēl notiek, skaitļi mainīsies.
sum-review = { $count ->
        [zero] Vēl { $count } vietu jāizvērtē cilvēkam
        [one] Vēl { $count } vieta jāizvērtē cilvēkam
       *[other] Vēl { $count } vietas jāizvērtē cilvēkam
    }
sum-first = Ar ko sākt
sum-first-text = Šīs kļūdas ir visvairāk lapās. Labojot vienu vietu veidnē, tās pazūd visur.
sum-pages = Lapas
sum-criteria = WCAG 2.1 kritēriji (A un AA)
sum-criteria-text = „Atbilst“ ir tikai tad, ja tas tiešām izlemts. Tas, ka kļūdu nav, kritēriju vēl neizlemj.
report = Pārskats
report-save = Saglabāt { $format }
report-html = Cilvēkiem: viena datne, ko var atvērt pārlūkā, drukāt un nosūtīt.
report-xlsx = Problēmas, vietas, lēmumi un nepārbaudītās lapas izklājlapā
report-csv = Problēmu saraksts vienā tabulā
report-json = Programmām: viss, kas ir zināms.
report-earl = Programmām: W3C vērtējumu valoda (JSON-LD).
report-saved = Saglabāts: { $path }
report-open = Atvērt

# Pakalpojumi
services-text = Lapas, kas pieder kādam pakalpojumam: apraksts, e-forma un tās soļi.
services-none = Šajā izvērtējumā neviena lapa nav saistīta ar pakalpojumu.
no-service = Lapas ārpus pakalpojumiem
col-service = Pakalpojums

# Lapas
col-page = Lapa
col-status = Stāvoklis
find-page = Adresē vai nosaukumā
find = Meklēt
pages-none = Šādu lapu nav.
page-not-judged = Šī lapa nav pārbaudīta.
page-other = Šajā adresē nav, ko pārbaudīt.
page-findings = Kas atrasts
page-review = { $count ->
        [zero] Vēl { $count } vietas, ko var izvērtēt tikai cilvēks
        [one] Vēl { $count } vieta, ko var izvērtēt tikai cilvēks
       *[other] Vēl { $count } vietas, ko var izvērtēt tikai cilvēks
    }
page-no-findings = Kārtulas, kas šajā lapā izpildītas, neko neatrada. Tas vēl nenozīmē, ka lapa ir piekļūstama.
page-figures = Jālabo: { $toFix } · Jāpārbauda: { $toCheck } · Ieteikumi: { $advice }
page-evidence = Pierādījumi
page-rules = Ko teica katra kārtula
page-rules-text = „Kļūdu neatrada“ attiecas tikai uz šo kārtulu, ne uz visu kritēriju.
evidence-visited = Apmeklēta
evidence-redirects = Pāradresācijas
evidence-final = Adrese pēc pāradresācijas
evidence-http = HTTP statuss
evidence-type = Satura veids
evidence-size = Apjoms
evidence-source = Kā lapa redzēta
evidence-source-browser = Atvērta pārlūkā { $browser }, skripti izpildīti
evidence-source-read = Nolasīta bez skriptu izpildes
evidence-elements = Elementi
evidence-time = Apmeklējuma ilgums
evidence-found-on = Saite atrasta lapā
evidence-duplicate = Tāds pats saturs kā
evidence-hash = Satura kontrolsumma (BLAKE3)
col-rule = Kārtula
col-outcome = Rezultāts
outcome-failed = Atrada kļūdu
outcome-cant-tell = Jautā cilvēkam
outcome-untested = Nav izpildīta
outcome-passed = Kļūdu neatrada
outcome-inapplicable = Nav uz ko attiecināt
line = { $line }. rinda

# Kritēriji
criteria-text = Kārtula bez kļūdām nav izpildīts kritērijs. Kritērijs ir „Atbilst“ tikai tad, ja viss, ko tas prasa, ir pārbaudīts un izlemts.
criteria-none = Ar šādu stāvokli kritēriju nav.
col-criterion = Kritērijs
col-level = Līmenis
col-pages = Lapas ar kļūdu
criterion-not-met = Neatbilst
criterion-needs-review = Jāpārbauda cilvēkam
criterion-met = Atbilst
criterion-not-applicable = Nav attiecināms
criterion-not-checked = Nav pārbaudīts
criteria-without = Programma pagaidām nepārbauda { $without } no { $all } kritērijiem; tie jāpārbauda cilvēkam.
principle-1 = Uztverams
principle-2 = Darbināms
principle-3 = Saprotams
principle-4 = Robusts

# Problēmas
problems-text = Viena un tā pati kļūda vienā un tajā pašā veidnes vietā ir viena problēma, lai cik lapās tā būtu.
problems-none = Šādu problēmu nav.
places = { $places ->
        [zero] { $places } vietās
        [one] { $places } vietā
       *[other] { $places } vietās
    }, { $pages ->
        [zero] { $pages } lapās
        [one] { $pages } lapā
       *[other] { $pages } lapās
    }
in-services = { $services ->
        [zero] { $services } pakalpojumos
        [one] { $services } pakalpojumā
       *[other] { $services } pakalpojumos
    }
impact-blocks = Liedz piekļuvi
impact-hinders = Apgrūtina
impact-annoys = Traucē
problem-element = Elements
problem-places = Visas vietas
problem-places-cut = Rādītas pirmās { $shown } vietas no { $all }.
problem-same-rule = Visas problēmas, ko atrada šī kārtula
col-anchor = Vieta lapā
col-line = Rinda

# Kārtulas
rules = Ko pārbauda Slieksnis
rules-text = Kārtulas, pēc kurām programma vērtē lapas. Katra pārbauda vienu lietu.
col-criteria = Kritēriji
col-impact = Ietekme
col-stage = Statuss
rule-why = Kāpēc tas ir svarīgi
rule-fix = Kā novērst
rule-facts = Par kārtulu
fact-criteria = WCAG 2.1 kritēriji
fact-no-criteria = Neviens: tā nav WCAG prasība.
fact-aspects = VARAM aspekti
fact-techniques = WCAG paņēmieni
fact-act = W3C ACT kārtulas
fact-id = Apzīmējums
fact-version = versija { $version }
stage-stable = Lietošanā
    .what = rezultāts ietekmē kritēriju vērtējumu.
stage-trial = Izmēģinājumā
    .what = rezultāts kritēriju vērtējumu neietekmē.
stage-advice = Ieteikums
    .what = tā nav prasība.
stage-varam = VARAM prasība
    .what = stingrāka nekā WCAG.
stage-part = Viens no veidiem
    .what = pats par sevi nav trūkums; vai kāds no veidiem ir, pasaka cita kārtula.
aspect-1 = Galvenā navigācija
aspect-2 = Pamatstruktūras pārbaude
aspect-3 = Tastatūras piekļuve un vizuālais fokuss
aspect-4 = Formu lauki un kļūdu paziņojumi
aspect-5 = Attēlu tekstuālā alternatīva
aspect-6 = Virsraksti
aspect-7 = Krāsu kontrasti
aspect-8 = Teksta izmēra tālummaiņa
aspect-9 = Lapu nosaukumi
aspect-10 = Saturs, kas kustas, mirgo un zibsnī
aspect-11 = Multimediju satura alternatīvas

# Iestatījumi
settings = Iestatījumi
settings-language = Valoda
settings-theme = Izskats
theme-system = Kā sistēmā
theme-light = Gaišs
theme-dark = Tumšs
settings-institution = Iestādes nosaukums
settings-institution-hint = Tā, kā tam jābūt pārskatos.
settings-person = Jūsu vārds un uzvārds
settings-person-hint = Stāv pie visa, ko šeit izlemjat, atbildat vai parakstāt; redzams arī pārskatos.
settings-browser = Kad izvērtējumā atvērt lapas pārlūkā
settings-browser-found = Tiks lietots: { $browser }
settings-browser-none = Šajā datorā pārlūks Chromium, Chrome vai Edge nav atrasts. Lapas, kuras bez skriptiem ir gandrīz tukšas, nevarēs pārbaudīt.
settings-browser-auto = Tikai lapas, kuras bez skriptiem ir gandrīz tukšas
settings-browser-always = Visas lapas (lēnāk)
settings-browser-never = Nevienu lapu
settings-browser-path = Pārlūka programma
settings-browser-path-hint = Pilns ceļš; tukšs – programma atrod pārlūku pati.
settings-saved = Saglabāts
settings-about = Par programmu
settings-database = Datubāze
settings-database-hint = Visi rezultāti ir šajā datnē jūsu datorā un nekur citur.
settings-zoom = Tālummaiņa
    .keys = Ctrl un plus, Ctrl un mīnus, Ctrl un 0
settings-version = Versija

# Pakalpojumu reģistrs
nav-register = Pakalpojumi
register = Pakalpojumi
register-add = Pievienot pakalpojumu
register-none = Reģistrā vēl nav neviena pakalpojuma. Pievienojiet pirmo: pietiek ar nosaukumu, pārējo var papildināt vēlāk. Lapas un formas, kuru adreses šeit ierakstīsiet, auditā būs pie sava pakalpojuma.
register-filter = Rādīt pakalpojumus
register-all = Visi
register-priority = Prioritārie
register-frequent = Bieži pieprasītie
register-find = Meklēt pakalpojumu
register-sort = Kārtot
register-sort-number = Pēc numura
register-sort-name = Pēc nosaukuma
register-sort-unit = Pēc struktūrvienības
register-sort-requests = Vispirms biežāk pieprasītie
register-sort-year = Pēc plānotā gada
register-no-match = Neviens pakalpojums neatbilst meklētajam.
col-channel = Kā piesakāms elektroniski
col-requests = Pieprasījumi gadā
col-year = Plānots
channel-none = Nav
channel-e-address = Ar e-adresi
channel-ep155 = Iesniegums iestādei (EP155)
channel-own-form = Sava e-forma
channel-epakalpojumi = epakalpojumi.lv
service-is-priority = Prioritārs
service-is-frequent = Bieži pieprasīts (MK noteikumi Nr. 402)
service-new = Jauns pakalpojums
service-edit = Labot reģistra ziņas
service-gone = Pakalpojuma vairs nav
    .what = Šis pakalpojums ir izņemts no reģistra.
service-name = Nosaukums
service-number = Numurs
service-category = Joma
service-holder = Turētājs
service-unit = Atbildīgā struktūrvienība
service-contact = Kontaktpersona
service-places = Kur pakalpojums ir
service-site-address = Apraksta adrese pašvaldības vietnē
service-site-address-hint = Piemēram, https://www.jelgavasnovads.lv/lv/pakalpojumi
service-latvija-address = Adrese Latvija.lv
service-latvija-id = Numurs Latvija.lv
service-form-addresses = E-formas adreses
service-form-addresses-hint = Katra savā rindā; arī formas soļi, ja tiem ir savas adreses.
service-form-files = Veidlapu datnes
service-form-files-hint = Adreses, katra savā rindā.
service-use = Lietošana un plāns
service-planned-year = Gads, kurā plānots uzlabot
service-paid = Maksa
paid-free = Bez maksas
paid-paid = Par maksu
service-priority = Prioritāte (viens no 52)
service-notes = Piezīmes
service-saved = Pakalpojums ir saglabāts.
service-remove = Izņemt no reģistra
service-remove-sure = Tiešām izņemt? Pārbaudītās lapas paliks, bet nepiederēs nevienam pakalpojumam.
service-remove-yes = Jā, izņemt
service-removed = Pakalpojums ir izņemts no reģistra.
channel-unknown = Nav zināms
service-priority-hint = Skaitlis no 1; tukšs, ja pakalpojums nav prioritārs.
register-import = Importēt no tabulas
register-save = Saglabāt kā tabulu
register-saved = Saglabāts: { $path }
register-file = pakalpojumi.xlsx
import = Importēt pakalpojumus
import-text = Programma izlasa CSV vai XLSX tabulu, parāda, kas mainīsies, un tikai tad importē. Ailes atpazīst pēc virsrakstiem, piemēram, „Nosaukums“, „Struktūrvienība“, „E-formas adrese“. Otrreiz importējot to pašu tabulu, nekas nemainās.
import-file = Tabula
import-file-hint = CSV vai XLSX datne, līdz 16 MB.
import-sample = Apskatīt parauga sarakstu
import-sample-name = parauga saraksts
import-sample-text = Nav sava saraksta? Sāciet ar paraugu: 52 pakalpojumi, kādi pašvaldībai var būt. Oficiālais prioritāro pakalpojumu saraksts nav publicēts, tāpēc katrs ir atzīmēts kā paraugs; pārbaudiet un papildiniet tos.
import-faults = { $count ->
        [zero] { $count } kļūdu tabulā
        [one] { $count } kļūda tabulā
       *[other] { $count } kļūdas tabulā
    }
import-faults-text = Kamēr tabulā ir kļūdas, no tās neko neimportē. Izlabojiet tās tabulā un izvēlieties datni vēlreiz.
import-ready = { $count ->
        [zero] Mainīsies { $count } pakalpojumu
        [one] Mainīsies { $count } pakalpojums
       *[other] Mainīsies { $count } pakalpojumi
    }
import-left-out = Šīs ailes netiks lasītas: { $columns }
import-take = Importēt
import-done = { $count ->
        [zero] Importēts, mainījās { $count } pakalpojumu.
        [one] Importēts, mainījās { $count } pakalpojums.
       *[other] Importēts, mainījās { $count } pakalpojumi.
    }
col-column = Aile
col-fault = Kas nav kārtībā
col-change = Kas notiks
change-added = Tiks pievienots
change-changed = Tiks mainīts
change-same = Nemainās
