# Kas lemj
person-ask = Jūsu vārds un uzvārds
person-ask-hint = Viss, ko izlemjat, atbildat vai parakstāt, tiek saglabāts ar jūsu vārdu. Tas jāieraksta tikai vienreiz; vēlāk to var mainīt iestatījumos.
person-is = Tiks saglabāts ar vārdu: { $person }

# Problēmu saraksts
decided = Izlemtas

# Visas problēmas
nav-problems = Problēmas
all-problems-title = Problēmas
all-problems-text = Problēmas no katras vietnes pēdējā pabeigtā izvērtējuma. Kļūda, kas vienā veidnes vietā atkārtojas daudzās lapās, ir viena problēma. Vispirms ir tās, kuras novēršot, sakārtosies visvairāk lapu.
all-problems-no-audit = Vēl nav neviena pabeigta izvērtējuma. Izvērtējiet vietni, un tās problēmas būs šeit.
filter-state = Rādīt pēc stāvokļa
problem-unsettled = Vēl nenovērstās
problem-open = Atvērta
problem-working = Tiek labota
problem-ready = Jāpārliecinās
problem-fixed = Novērsta
problem-cannot-fix = Nav novēršama
problem-suppliers = Pie piegādātāja
problem-deferred = Atlikta
problem-answered = Izvērtēta
problem-returned = Bija novērsta un ir atgriezusies
problem-unseen = Šoreiz nav redzēta
    .what = Pēdējais izvērtējums šo problēmu neatrada, bet ne visas tās lapas ir pārbaudītas. Tas vēl nenozīmē, ka tā novērsta.
problem-rule-changed = Kārtula mainīta
    .what = Pārbaude šo problēmu vairs neatrod, bet kopš tā laika mainīta vai atcelta kārtula, ne tikai lapa. Apskatiet šo vietu un norādiet, vai problēma ir novērsta.
problem-removed = Lapa noņemta
problems-find = Meklēt problēmās
pages-removed = Noņemtās lapas
    .what = Šīs lapas cilvēks ir atzinis par noņemtām. Problēmas, kas bija zināmas tikai tajās, neskaitās nedz atvērtas, nedz novērstas; ja lapa atgriežas, tās tiks vērtētas no jauna.
page-removed-by = { $person }, { $at }: { $reason }
pages-unseen = Lapas, kuras nav redzētas
    .what = Problēma tajās bija zināma, bet pēdējais izvērtējums tās nepārbaudīja. Pārbaudiet vēlreiz; ja lapa noņemta pavisam, norādiet to.
page-unseen-since = Pēdējoreiz redzēta { $at }. Pēdējais iznākums: { $status }.
page-remove = Lapa noņemta pavisam
page-remove-why = Kāpēc lapas vairs nav
page-remove-why-hint = Tas paliek vēsturē kopā ar jūsu vārdu.
page-remove-keep = Saglabāt, ka lapa noņemta
page-restore = Lapa tomēr nav noņemta
page-restore-why = Kāpēc tas bija norādīts kļūdaini
page-restore-keep = Saglabāt, ka lapa nav noņemta
page-removal-kept = Saglabāts
verify = Apskatīts: ir novērsta
verify-why = Ko jūs redzējāt
verify-why-hint = Piemēram: kādā pārlūkā skatījāties un kas tagad ir šajā vietā. Tas paliek vēsturē kopā ar jūsu vārdu.
verify-keep = Atzīt par novērstu
problem-responsible = Kas labo
problem-assign = Kam jālabo
problem-assigned = Saglabāts. Kam jālabo: { $who }.
anybody = Jebkurš
any-service = Jebkurš pakalpojums
guess = pieņēmums
one-fix = Viens labojums – { $pages ->
        [zero] { $pages } lapas
        [one] { $pages } lapa
       *[other] { $pages } lapas
    }
one-fix-services = { $services ->
        [zero] { $services } pakalpojumi
        [one] { $services } pakalpojums
       *[other] { $services } pakalpojumi
    }
responsible-our-content = Mūsu saturs
responsible-supplier = Mūsu platformas piegādātājs
responsible-document-author = Dokumenta autors
responsible-latvija-lv = Latvija.lv
effort-small = Neliels darbs
effort-medium = Vidējs darbs
effort-large = Liels darbs
problem-effort = Aptuvenais darbs
group-blind = neredzīgi cilvēki
group-low-vision = vājredzīgi cilvēki
group-keyboard = tastatūras lietotāji
group-deaf = nedzirdīgi cilvēki
group-cognitive = cilvēki, kuriem grūtāk lasīt un koncentrēties
group-seizures = cilvēki, kuriem iespējamas lēkmes

# Problēmas lapa
problem-do = Ko darīt
problem-do-text = Problēma skaitās novērsta tikai tad, kad pārbaude to vairs neatrod nevienā zināmajā vietā.
problem-act = Labot, pārbaudīt vēlreiz vai izlemt
move-working = Sākt labot
move-ready = Izlabots, jāpārliecinās
move-back = Vēl jālabo
move-open = Atvērt no jauna
problem-since = Šajā stāvoklī kopš { $at }
remedy = Pareizais variants šai vietai
problem-history = Kas ar to noticis
problem-no-history = Pagaidām nekas.
by-check = pārbaude
event-opened = Atvērta no jauna
event-working = Tiek labota
event-ready = Izlabota, jāpārliecinās
event-fixed = Novērsta: pārbaude to vairs neatrod
event-unseen = Nav redzēta, bet nav arī pierādīts, ka novērsta: ne visas zināmās vietas varēja pārbaudīt
event-rule-changed = Vairs nav atrasta, bet kārtula ir mainīta: nav pierādīts, ka novērsta
event-verified = Novērsta: cilvēks apskatīja, jo kārtula ir mainīta vai atcelta
event-page-removed = Lapa, kurā tā bija zināma, ir noņemta
event-returned = Atgriezusies: pārbaude to atkal atrod
event-assigned = Kas labo

# Lēmumi
decide = Pieņemt lēmumu
decide-failure = Droši konstatētu kļūdu var atlikt, nodot piegādātājam vai atzīt par nenovēršamu, bet ne par atbilstošu. Tā paliek kļūda.
decide-question = Atbilde attiecas uz visām vietām, kas izskatās tāpat. Ja elements mainīsies, jautās vēlreiz.
decide-what = Lēmums
decide-reason = Iemesls
decide-reason-hint = Obligāts, ja problēma paliek nenovērsta vai tiek noraidīta.
decide-until = Spēkā līdz
decide-until-hint = Tukšs – bez termiņa. Pēc termiņa problēma atkal ir atvērta.
decide-keep = Saglabāt lēmumu
decision-kept = Lēmums ir saglabāts.
decisions = Lēmumi
decision-dismissed = Nav problēma
decision-deferred = Atlikt
decision-cannot-fix = Nevar novērst
decision-suppliers = Jānovērš piegādātājam
decision-confirmed = Neatbilst
decision-meets = Atbilst
decision-not-applicable = Nav attiecināms
decision-withdrawn = Atsaukt iepriekšējo lēmumu
decision-all = par visām vietām
decision-one = par vienu vietu
decision-until = Līdz { $at }
force-in-force = spēkā
force-expired = termiņš beidzies
force-changed = elements ir mainījies
force-replaced = aizstāts
force-not-found = šoreiz nav uz ko attiecināt

# Pārbaude uz vietas
retest = Pārbaudīt vēlreiz
retest-busy = Pārbauda…
retested = Atkārtotās pārbaudes rezultāts
retest-said = Vairs nav: { $gone }. Vēl ir: { $still }. Nav pierādīts: { $unproven }.
retest-unproven = { $unproven ->
        [zero] { $unproven } vietas nav pārbaudītas
        [one] { $unproven } vieta nav pārbaudīta
       *[other] { $unproven } vietas nav pārbaudītas
    }, tāpēc problēma vēl nav atzīta par novērstu.
retest-unseen = Šīs lapas nevarēja pārbaudīt, tāpēc par tām nekas nav zināms:
retest-new = Šajās lapās tagad ir kļūdas, kuru agrāk nebija:
retest-nothing = Tur nekā vairs nav
retest-unknown = Nav zināms
retest-no-places = Agrāk šeit nekas nebija atrasts, tāpēc salīdzināt nav ar ko.
retest-places = { $verdict }: { $count }
retest-kept = Rezultāts ir saglabāts pie katras problēmas; izvērtējums paliek, kāds bija.
retest-page = Pārbaudīt šo lapu vēlreiz
retest-page-text = Programma atvērs tikai šo lapu un parādīs, kas no agrāk atrastā ir novērsts un kas palicis. Tas aizņem dažas sekundes.
retest-service = Pārbaudīt šī pakalpojuma lapas vēlreiz
retest-service-text = Programma atvērs jau zināmās apraksta un e-formas lapas un parādīs, kas no agrāk atrastā ir novērsts un kas palicis. Jaunas lapas tā nemeklē.
col-problem = Problēma
col-before = Bija
col-after = Ir
verdict-still = Vēl ir
verdict-gone = Vairs nav
verdict-not-reached = Lapa nav pārbaudīta
verdict-not-run = Nevarēja pārbaudīt
verdict-rule-changed = Vairs nav, bet kārtula ir mainīta

# Vēstule
into-letter = Iekļaut vēstulē
letter = Vēstule piegādātājam
letter-text = { $problems ->
        [zero] Vēstulē būs { $problems } problēmas
        [one] Vēstulē būs { $problems } problēma
       *[other] Vēstulē būs { $problems } problēmas
    }: kas nav kārtībā, kur, kāpēc un kā to novērst.
letter-of = { $problems ->
        [zero] Rakstīt vēstuli par { $problems } problēmām
        [one] Rakstīt vēstuli par { $problems } problēmu
       *[other] Rakstīt vēstuli par { $problems } problēmām
    }
letter-clear = Noņemt atzīmes
letter-choose = Atzīmējiet problēmas, lai par tām sagatavotu vēstuli piegādātājam.
letter-write = Rakstīt vēstuli
letter-contact-field = Kā ar jums sazināties
letter-contact-hint = Tālrunis vai e-pasta adrese.
letter-deadline = Novērst līdz
letter-make = Rādīt e-pasta tekstu
letter-save = Saglabāt DOCX
letter-written = Teksts ir gatavs.
letter-mail = E-pasts
letter-subject = Temats
letter-body = Teksts, ko nokopēt

# Kas ir apkārt
around-heading = Virsraksts virs tā
around-text = Teksts apkārt
around-here = šis elements
around-image = Attēls
around-target = Kurp ved saite
around-open-image = Atvērt attēlu pārlūkā
around-open-target = Atvērt saiti pārlūkā
around-open-page = Atvērt lapu pārlūkā
around-gone = Tas, kas ir ap elementu, nav saglabāts. Atveriet lapu, lai to redzētu.

# Jautājumi
questions = Jautājumi cilvēkam
questions-of = Atbildēt uz jautājumiem ({ $audit }. izvērtējums)
questions-text = Viens jautājums pēc otra. Kamēr fokuss ir jautājumā, var atbildēt ar taustiņiem: A – atbilst, N – neatbilst, X – nav attiecināms.
questions-left = Vēl jautājumi: { $left }. Atbildēts: { $answered }.
questions-next = Nākamais jautājums.
questions-none = Jautājumu vairs nav: uz visiem ir atbildēts.
questions-skip = Izlaist
questions-skipped = { $count ->
        [zero] Pārējais ir atbildēts; izlaisti { $count } jautājumi.
        [one] Pārējais ir atbildēts; izlaists { $count } jautājums.
       *[other] Pārējais ir atbildēts; izlaisti { $count } jautājumi.
    }
questions-again = Rādīt izlaistos
questions-more = Viss par šo problēmu
questions-back = Iepriekšējais
questions-all = Atbilde attiecas uz visām vietām, kas izskatās tāpat.
