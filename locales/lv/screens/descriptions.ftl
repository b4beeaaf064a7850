# Pakalpojuma apraksts un uzlabojumu lapa
description = Apraksts
description-of = Apraksts: { $service }
description-none = Apraksts vēl nav nolasīts
description-none-text = Šī pakalpojuma aprakstu programma vēl nav redzējusi. Izvērtējiet tīmekļvietni, kurā tas publicēts: apraksta adresei jābūt ierakstītai pakalpojuma laukos. Ja lapu no šejienes nevar atvērt, ielīmējiet tās tekstu zemāk.
description-open = Atvērt uzlabojumu lapu
description-which = Publikācija
description-given = tekstu iesniedza { $person }
description-read = Nolasīts
description-layout = Izkārtojums
description-layout-unknown = izkārtojums nav pazīstams
description-complete = Aizpildītie lauki
description-counts = obligātie { $must } no { $mustAll }, pārējie { $should } no { $shouldAll }
description-counts-must = obligātie { $must } no { $mustAll }
description-unknown = Šīs lapas izkārtojums nav pazīstams. Teksts ir izvērtēts, bet no tā, ka kāds lauks nav atrasts, secinājumi nav izdarīti.
description-text = Teksts, kā tas nolasīts
description-lines = { $count ->
        [zero] Uzlabojumi: { $count } atvērtu punktu
        [one] Uzlabojumi: { $count } atvērts punkts
       *[other] Uzlabojumi: { $count } atvērti punkti
    }
description-lines-none = Atvērtu punktu nav. Vai apraksts ir patiess un saprotams, jāizvērtē cilvēkam.
description-done = { $count ->
        [zero] Pabeigtie punkti: { $count }
        [one] Pabeigtie punkti: { $count }
       *[other] Pabeigtie punkti: { $count }
    }
col-portal = Portāls
col-field = Lauks
col-difference = Atšķirība
portal-site = Pašvaldības tīmekļvietne
portal-latvija = Latvija.lv
portal-epakalpojumi = epakalpojumi.lv
portal-draft = Uzmetums, vēl nav publicēts
read-line = { $line }. punkts: rādīt, kas konstatēts
read-missing = nav atrasts
read-empty = tukšs
read-not-seen = citā cilnē, nav redzēts
read-no-place = Portālā nav vietas laukiem: { $fields }.
read-not-concluded = Nav atrasts, bet neko nenozīmē, jo izkārtojums nav pazīstams: { $fields }.
line-state-found = Konstatēts
line-state-prepared = Uzlabojums sagatavots
line-state-submitted = Iesniegts aktualizēšanai
line-state-published = Publicēts
line-state-seen = Publicēts un redzēts portālā
line-state-gone = Vairs nav atrasts
line-state-kept = Atstāts, kā ir
line-back = Kļūda bija pazudusi, bet vēlāks izvērtējums to atrada no jauna.
line-still-found = Atzīmēts kā publicēts, bet vēlāks izvērtējums kļūdu portālā vēl atrada.
line-unchanged = Kļūda vairs nav atrasta, bet teksts portālā nav mainījies, tāpēc uzlabojums vēl nav redzēts.
line-fix = Kā uzlabot
line-proposal = Uzlabotais teksts
line-responsible = Atbildīgais
line-state = Stāvoklis
line-take = Ielikt uzlabotajā tekstā: { $text }
line-could-be = Varētu būt: { $text }
line-quote = „{ $text }“
line-since = { $state }: { $when }
line-since-by = { $state }: { $when }, { $person }
line-since-run = { $state }: { $when }, pēc izvērtējuma
line-reason = Pamatojums: { $reason }
line-keep = Atstāt, kā ir
line-keep-reason = Kāpēc to var atstāt?
line-keep-hint = Punkts atvērsies no jauna, ja teksts portālā mainīsies.
line-kept = Punkts atstāts, kā ir.
line-edits = { $count ->
        [zero] Labojumu vēsture ({ $count })
        [one] Labojumu vēsture ({ $count })
       *[other] Labojumu vēsture ({ $count })
    }
line-saved = Saglabāts: { $what }
line-add = Pievienot punktu
line-add-what = Kas vēl jāuzlabo?
line-add-hint = Savs punkts par to, ko programma neredz.
line-added = Punkts pievienots.
differences = Tīmekļvietne un Latvija.lv
differences-none = Abas publikācijas saka vienu un to pašu.
differences-count = { $count ->
        [zero] Tīmekļvietne un Latvija.lv atšķiras { $count } laukos.
        [one] Tīmekļvietne un Latvija.lv atšķiras { $count } laukā.
       *[other] Tīmekļvietne un Latvija.lv atšķiras { $count } laukos.
    }
readability = Teksta saprotamība (ieteikums)
readability-note = Skaitļi ir orientējoši: latviešu valodai oficiālas normas nav. Tie neietekmē piekļūstamības (WCAG) vērtējumu.
readability-band = Orientējošs vērtējums
readability-lix = { $band } (LIX { $lix })
readability-short = teksts par īsu, lai vērtētu
readability-sentences = Teikumi
readability-average = Vārdi teikumā vidēji
readability-split = Teikumi virs 25 vārdiem
readability-advice = Ko pateikt vienkāršāk
readability-all = Rādīt visus ({ $count })
give-title = Iesniegt apraksta tekstu
give-portal = Kur šis teksts ir publicēts?
give-portal-hint = Atzīmi, ka uzlabojums ir redzams portālā, programma liek tikai tad, kad pati ir atvērusi lapu.
give-text = Apraksta teksts
give-text-hint = Ielīmējiet tekstu ar visiem lauku nosaukumiem vai saglabātas lapas HTML.
give-file = Vai saglabāta lapa
give-file-hint = HTML vai teksta datne. Tās saturs tiks ievietots laukā virs šī.
give = Izvērtēt tekstu
give-done = Teksts ir izvērtēts.
file-none = Datne nav izvēlēta
file-chosen = Izvēlēta datne: { $name }
sheet-save = Saglabāt { $format }
sheet-file = uzlabojumi

# Kas mainījies kopš iepriekšējās nolasīšanas
changed = Aprakstā, formā un dokumentos mainījies
changed-nothing = Nekas nav mainījies, vai arī apraksts, forma un dokumenti pārbaudīti tikai vienu reizi.
changed-form = E-formas solis
changed-document = Dokuments
changed-description = Apraksts
changed-new = jauns
changed-changed = mainīts
changed-gone = vairs nav
changed-not-seen = šoreiz nav redzēts
changed-between = { $before } → { $after }
changed-before = Bija
changed-after = Ir
