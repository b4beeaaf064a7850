# Programma 2026–2029
nav-programme = Programma
programme-title = Programma 2026–2029
programme-none = Reģistrā vēl nav neviena pakalpojuma. Ievadiet prioritāro pakalpojumu sarakstu no tabulas.
programme-not-marked = Neviens pakalpojums reģistrā nav atzīmēts kā prioritārs, tāpēc šeit ir visi. Lai programmā būtu tikai prioritārie, norādiet tiem prioritāti.
programme-alarms = { $count ->
        [zero] Atkal bojāti { $count } ieskaitīti pakalpojumi
        [one] Atkal bojāts { $count } ieskaitīts pakalpojums
       *[other] Atkal bojāti { $count } ieskaitīti pakalpojumi
    }
programme-year-now = (šogad)
programme-free = Vēl neviens nav plānots.
programme-missing = { $count ->
        [zero] Neizpildīti { $count } nosacījumi
        [one] Neizpildīts { $count } nosacījums
       *[other] Neizpildīti { $count } nosacījumi
    }
programme-more = Un vēl { $count }.
programme-nearest = Kuri ir tuvākie
programme-nearest-what = Vēl neieskaitīti pakalpojumi, kuriem līdz ieskaitīšanai neizpildītu nosacījumu ir vismazāk.
programme-all = Visi programmas pakalpojumi
programme-filter = Rādīt pakalpojumus
programme-part-all = Visi
programme-part-counted = Ieskaitīti
programme-part-alarms = Atkal bojāti
programme-part-verification = Pārbaudē
programme-part-planned = Plānoti
programme-part-rest = Vēl nav plānoti
programme-no-match = Šādu pakalpojumu nav.
programme-state = Stāvoklis
programme-year = Gads
programme-lacks = Neizpildīti nosacījumi
programme-counted-in = Ieskaitīts { $year }. gadā
programme-kept = Saglabāts
programme-open = Skatīt, kas izdarīts un kas trūkst
programme-in-register = Pakalpojums reģistrā
programme-broken = Pakalpojums vairs neatbilst tam, kas apliecināts ar parakstu. Ieskaitīšanas gads paliek, un pārskatā tas ir norādīts.
programme-unproven = Pēdējā pārbaudē pakalpojums nav redzēts, tāpēc nevar teikt, vai tas ir kārtībā. Atkārtojiet pārbaudi.

# Pārskats domei
council = Pārskats domei
council-year = Gads
council-docx = apmēram divas lapas: mērķis, izpilde ar pierādījumiem, nākamais gads
council-html = tas pats pārlūkam
council-xlsx = visi programmas pakalpojumi un paraksti tabulā
council-file-name = parskats-domei-{ $year }

# Mērķi
targets = Mērķi pa gadiem
targets-what = Plānā apsolīti pieci pakalpojumi gadā. Citu skaitu nosakiet tikai ar lēmumu; agrākais mērķis paliek saglabāts.
targets-count = Cik pakalpojumu
targets-reason = Ar kādu lēmumu

# Definīcija
definition = Kas jāizpilda, lai ieskaitītu
definition-what = Izpildīti { $met } no { $all } nosacījumiem. „Nav pierādīts“ nozīmē, ka tas nav zināms: tas nav ne labi, ne slikti.
evidence = Pierādījumi:
evidence-description = Apraksts un tā uzlabojumi
plan = Plānotais gads
plan-none = Nav plānots
before = Kā bija iepriekš
before-unknown = Agrākas pārbaudes nav, un neviens nav aprakstījis, kā bija. Bez tā nevar zināt, vai pakalpojums ir no jauna uzlabots.
before-tell = Aprakstīt, kā bija iepriekš
before-told = Kā bija pirms uzlabošanas
before-hint = Piemēram: „E-formas nebija, iesniegumu varēja tikai izdrukāt.“

# Pārbaudes jautājumi
checks = Ko pārbauda cilvēks
checks-what = Programma redz tikai daļu. Atbildiet uz katru jautājumu par katru soli; pie atbildes paliks jūsu vārds un datums.
checks-no-steps = Nav zināms neviens e-formas solis. Ierakstiet reģistrā e-formas adresi un izvērtējiet vietni.
checks-transaction = E-forma kopumā
checks-step = { $place }. solis – „{ $name }“
checks-answered = atbildētas { $answered } no { $all }
checks-faults = Jālabo: { $count }
checks-nothing-found = Automātiskā pārbaude neko neatrada
checks-page = { $place }. soļa lapa izvērtējumā
checks-note = Piezīme
checks-by = Saglabāts: { $answer } – { $person }, { $at }.
checks-page-changed = Kopš tā laika lapa ir mainījusies; apskatiet to un atbildiet vēlreiz.
checks-save = Saglabāt atbildes
checks-changed = { $count ->
        [zero] Nesaglabātu atbilžu nav.
        [one] { $count } nesaglabāta atbilde.
       *[other] { $count } nesaglabātas atbildes.
    }
checks-kept = { $count ->
        [zero] Saglabātas { $count } atbildes.
        [one] Saglabāta { $count } atbilde.
       *[other] Saglabātas { $count } atbildes.
    }
check-yes = Jā
check-no = Nē
check-not-applicable = Nav attiecināms

# Paraksts
sign = Ieskaitīšana
sign-may = Visi nosacījumi ir izpildīti. Parakstot pakalpojumu ieskaita { $year }. gadā; katru pakalpojumu ieskaita vienreiz, un pierādījumi paliek pie paraksta.
sign-may-not = Ieskaitīt vēl nevar: augstāk redzams, kas nav izpildīts vai pierādīts. Ja mēģināsiet, programma nosauks katru iemeslu.
sign-note = Piezīme pie paraksta
sign-now = Ieskaitīt { $year }. gadā
sign-done = Ieskaitīts { $year }. gadā
sign-evidence = Pierādījumi, kas palikuši pie paraksta
withdraw = Atsaukt ieskaitīšanu
withdraw-reason = Atsaukšanas iemesls
withdraw-hint = Paraksts un tā pierādījumi paliek redzami, bet pakalpojums vairs neskaitās.
withdraw-now = Atsaukt
