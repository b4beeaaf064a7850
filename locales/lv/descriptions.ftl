# Names of the fields of a service's description, of portals' layouts and of readability bands.

field-name = Nosaukums
field-identifier = Identifikators
field-holder = Pakalpojuma turētājs
field-provider = Pakalpojuma sniedzējs
field-contacts = Kontaktinformācija
field-summary = Īss apraksts
field-recipients = Saņēmējs
field-restrictions = Saņemšanas ierobežojumi
field-category = Dzīves situācija, kategorija
field-payments = Maksājumi
field-term = Izpildes termiņš
field-request = Pakalpojuma pieprasīšana
field-documents = Nepieciešamie dokumenti
field-forms = Veidlapas
field-channels = Pieprasīšanas kanāli
field-payment-order = Apmaksas kārtība
field-receipt = Pakalpojuma saņemšana
field-appeal = Pārsūdzības iespējas
field-law = Normatīvie akti
field-personal-data = Personas datu apstrāde
field-reminder = Atgādinājums, saistītie pakalpojumi
field-updated = Informācija atjaunota
field-e-service = E-pakalpojuma saite
field-translation = Tulkojums

template-old-latvija = latvija.lv (vecais portāls)
template-latvija-gov = latvija.gov.lv
template-unified-platform = Valsts vienotā tīmekļvietņu platforma
template-jelgava-city = jelgava.lv
template-eriga = eriga.lv
template-epakalpojumi = epakalpojumi.lv
template-latvija-form = Latvija.lv e-pakalpojuma instrukcija
template-labelled-text = Teksts ar lauku nosaukumiem

band-easy = viegls
band-plain = vienkāršs
band-medium = vidējs
band-hard = grūts
band-very-hard = ļoti grūts
band-note = Orientējoši; latviešu valodai oficiālas normas nav.
template-unknown = Izkārtojums nav pazīstams
severity-fix = Jālabo
severity-check = Jāpārbauda
severity-advice = Ieteikums
state-found = ir
state-empty = tukšs
state-not-found = nav atrasts

duty-must = obligāts
duty-if-used = obligāts, ja tāds ir
duty-should = vēlams

portal-site = Pašvaldības tīmekļvietne
portal-latvija = Latvija.lv
portal-epakalpojumi = epakalpojumi.lv
portal-draft = Uzmetums

line-state-found = Konstatēts
line-state-prepared = Uzlabojums sagatavots
line-state-submitted = Iesniegts aktualizēšanai
line-state-published = Publicēts
line-state-seen = Publicēts un redzēts portālā
line-state-gone = Vairs nav atrasts
line-state-kept = Atstāts, kā ir

edit-fault = Kas jāuzlabo
edit-proposal = Uzlabotais teksts
edit-responsible = Atbildīgais
edit-state = Stāvoklis

difference-contradicts = Pretruna
difference-wording = Cits formulējums
difference-only-right = Ir tikai Latvija.lv
difference-only-left = Ir tikai tīmekļvietnē
