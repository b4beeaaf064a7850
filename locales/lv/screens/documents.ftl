# Dokumentu saraksts
tab-documents = Dokumenti
documents-text = Dokumenti, uz kuriem ved izvērtētās lapas. Katrs sarakstā ir vienreiz. Ja dokuments nav nolasīts, tas nenozīmē, ka ar to viss ir kārtībā: par to nekas nav zināms.
documents-none = Šādu dokumentu nav.
documents-none-at-all = Izvērtētās lapas neved ne uz vienu dokumentu.
documents-open = Izvērtējums vēl nav pabeigts, tāpēc saraksts nav pilns. Dokumentus programma nolasa pēc lapām.
documents-filter = Rādīt dokumentus
documents-all = Visi
documents-unread = Nav nolasīti
documents-nothing-found = Nekas nav atrasts
documents-maybe-excepted = Varbūt izņēmums
documents-maybe-excepted-text = Dokumentam, kas publicēts pirms 2018. gada 23. septembra un nav vajadzīgs pakalpojumam, prasības var neattiekties. Pēc servera ziņām šīs datnes kopš tā laika nav mainītas. Vai dokuments vēl ir vajadzīgs, jāizlemj cilvēkam.
documents-kind = Veids
documents-kind-all = Visi veidi
documents-sort = Kārtot
documents-sort-worst = Vispirms tie, kur visvairāk jālabo
documents-sort-address = Pēc adreses
documents-sort-largest = Vispirms lielākie
documents-sort-oldest = Vispirms senāk mainītie
documents-sort-linked = Vispirms tie, uz kuriem visvairāk saišu
documents-find = Meklēt pēc nosaukuma vai adreses
documents-only-kind = Tikai veids: { $kind }
documents-col-document = Dokuments
documents-col-links = Saites
documents-col-result = Rezultāts
documents-col-changed = Mainīts
documents-col-size = Lielums
documents-of = { $services ->
    [zero] { $services } pakalpojumu
    [one] { $services } pakalpojums
   *[other] { $services } pakalpojumi
 }

# Viens dokuments
document-standing-to-fix = Jālabo
document-standing-to-check = Jāpārbauda
document-standing-nothing-found = Nekas nav atrasts
document-standing-not-looked-at = Nav nolasīts
document-standing-not-fetched = Nav saņemts
document-not-read = Šis dokuments nav nolasīts, tāpēc par tā piekļūstamību nekas nav zināms.
document-nothing-found-text = Automātiskā pārbaude problēmas neatrada. Tas nenozīmē, ka dokuments ir piekļūstams: zemāk ir uzskaitīts, kas nav pārbaudīts.
document-faults = Kas atrasts
document-why = Kāpēc svarīgi:
document-fix = Ko darīt:
document-facts = Ko zinām
document-address = Adrese
document-kind = Veids
document-changed = Mainīts (pēc servera ziņām)
document-services = Pakalpojumi
document-outside = Neviens pakalpojums
document-exception = Izņēmums seniem dokumentiem
document-exception-possible = Varētu attiekties: pēc servera ziņām datne nav mainīta kopš 2018. gada 23. septembra, un neviena pakalpojuma lapa uz to neved. Vai dokuments vēl ir vajadzīgs, jāizlemj cilvēkam.
document-exception-no = Neattiecas: dokuments publicēts vēlāk vai to izmanto pakalpojums.
document-exception-unknown = Nav zināms, kad dokuments publicēts.
document-links = Lapas, kas ved uz šo dokumentu
document-links-none = Nav zināma neviena saite.
document-link-text = Saites teksts
document-link-empty = (saitei nav teksta)
document-link-shared = Kopīgā lapas daļā
document-link-judged = Saite
document-link-good = Nosaukta skaidri
document-unseen = Kas nav pārbaudīts

# Kopsavilkumā
sum-documents = Dokumenti
sum-documents-text = Dokumenti, uz kuriem ved izvērtētās lapas.

# Pakalpojuma lapā
service-documents = Dokumenti
service-documents-none = Pakalpojuma lapas neved ne uz vienu dokumentu.
service-documents-never = Neviens pabeigts izvērtējums vēl nav apmeklējis šī pakalpojuma lapas.
service-documents-when = Pēc izvērtējuma datiem: { $when }
service-steps = E-formas soļi
service-steps-text = E-formas vērtējums ir tās sliktākā soļa vērtējums. Kamēr kāds solis nav apmeklēts, par e-formu kopumā spriest nevar.
service-steps-worst = E-forma kopumā:
service-steps-none = Šim pakalpojumam nav zināma neviena e-formas adrese. Ierakstiet to reģistrā pie pakalpojuma.
service-steps-col-step = Solis
service-steps-col-standing = Stāvoklis
service-steps-col-when = Pārbaudīts
service-audit = Izvērtēt šo pakalpojumu no jauna
service-steps-short = { $count ->
    [zero] { $count } soļu
    [one] { $count } solis
   *[other] { $count } soļi
 }
step-not-visited = Nav apmeklēts
step-not-judged = Nav izvērtēts
step-to-fix = Jālabo
step-to-check = Jāpārbauda
step-nothing-found = Automātiski nekas nav atrasts

# Lapas saite ar pakalpojumu
tie = Pakalpojums
tie-outside = Šī lapa nepieder nevienam pakalpojumam.
tie-outside-person = Cilvēks norādīja: šī lapa nepieder nevienam pakalpojumam.
tie-step = { $step }. solis
tie-part-description = Apraksts
tie-part-form = E-formas solis
tie-part-document = Dokuments
tie-part-other = Cita lapa
tie-by-address = Pēc adreses reģistrā
tie-by-link = Pēc saites aprakstā
tie-by-title = Pēc lapas nosaukuma
tie-by-person = Norādīja cilvēks
tie-change = Mainīt pakalpojumu
tie-service = Pakalpojums
tie-automatic = Kā atrod programma (neviens nav norādījis)
tie-none = Nepieder nevienam pakalpojumam
tie-part = Lapas veids
tie-save = Saglabāt
tie-saved = Saglabāts. Tas paliks spēkā arī turpmākajos izvērtējumos.
tie-text = Jūsu norādītais ir noteicošais un paliek spēkā arī turpmākajos izvērtējumos.
tie-said = { $person }, { $when }: { $service }
tie-history = Agrāk norādītais
tie-no-services = Reģistrā vēl nav neviena pakalpojuma.

# Jauns izvērtējums
new-services = Reģistra pakalpojumi
new-services-hint = Aprakstus un e-formas, kuru adreses ir reģistrā, izvērtēs arī tad, ja tās ir citā vietnē. Ja izvēlaties pakalpojumus, augšējo adresi var neaizpildīt.
new-services-no = Bez reģistra
new-services-priority = Prioritārie pakalpojumi ({ $count })
new-services-all = Visi pakalpojumi ({ $count })
new-services-one = Tikai „{ $name }“
