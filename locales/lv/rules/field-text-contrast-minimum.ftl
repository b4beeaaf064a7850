title = Teksts laukā un uz pogas ir pietiekami kontrastains
why = Bālu paraugtekstu laukā vai bālu uzrakstu uz pogas nevar izlasīt vājredzīgi cilvēki un ikviens, kurš skatās telefonā saulē. Kontrasta koeficientam jābūt vismaz 4,5:1, lielam tekstam – vismaz 3:1.
fix = Padariet lauka tekstu tumšāku: `::placeholder {"{"} color: #595959; opacity: 1; {"}"}`. Pogai izvēlieties tumšāku fonu vai tumšāku uzrakstu.

low-contrast = Teksts { $foreground } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO($needed) }. Pietiktu ar teksta krāsu { $suggested } vai fona krāsu { $behind }.
low-contrast-on-image = Aiz teksta { $foreground } ir attēls, un nevienā tā vietā kontrasts nepārsniedz { RATIO($highest) }; vajag vismaz { RATIO($needed) }.
gradient = Aiz teksta ir krāsu pāreja: kontrasts ir no { RATIO($lowest) } līdz { RATIO($highest) }, vajag vismaz { RATIO($needed) }. Teksta krāsa – { $foreground }.
    .ask = Vai teksts pārlūkā visās vietās ir pietiekami kontrastains?
image-behind = Aiz teksta ir attēls, un kontrasts ir atkarīgs no vietas, kur teksts atrodas. Teksta krāsa ir { $foreground }, vajag vismaz { RATIO($needed) }.
    .ask = Vai teksts pārlūkā visās vietās ir pietiekami kontrastains?
overlap = Teksts { $foreground } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO($needed) }. Elementi, iespējams, pārklājas, un īstais fons var būt cits.
    .ask = Vai teksts pārlūkā visās vietās ir pietiekami kontrastains?
text-shadow = Teksts { $foreground } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO($needed) }. Tekstam ir ēna, kas kontrastu maina.
    .ask = Vai teksts pārlūkā visās vietās ir pietiekami kontrastains?
filter = Teksts { $foreground } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO($needed) }. Krāsas maina filtrs, sajaukšana vai maska.
    .ask = Vai teksts pārlūkā visās vietās ir pietiekami kontrastains?
may-be-hidden = Teksts { $foreground } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO($needed) }. Nav zināms, vai teksts lapā vispār ir redzams.
    .ask = Vai teksts cilvēkiem nekad nav redzams?
