title = Redzams, kuram elementam ir tastatūras fokuss
why = Kas lapu lieto ar tastatūru – cilvēki ar kustību traucējumiem, ar trīcošām rokām, arī ikviens bez peles –, tam jāredz, kur viņš atrodas. Ja fokuss nav redzams, lapu lietot var tikai uz labu laimi.
fix = Nenoņemiet pārlūka fokusa apmali (`outline: none`) vai aizstājiet to ar savu, piemēram: `a:focus-visible, button:focus-visible {"{"} outline: 3px solid #003366; outline-offset: 2px; {"}"}`.

no-indicator = Kad elementam ir fokuss, lapā nekas nemainās: fokusa apmale ir noņemta un nekas to neaizstāj.
maybe-script = Stili fokusu nerāda: apmale ir noņemta. Varbūt to rāda skripts.
    .ask = Vai, ar TAB nonākot uz elementa, pārlūkā ir redzams, ka tam ir fokuss?
maybe-elsewhere = Pašam elementam fokusa apmales nav, bet līdz ar fokusu var mainīties cits elements.
    .ask = Vai, ar TAB nonākot uz elementa, pārlūkā ir redzams, ka tam ir fokuss?
maybe-too-little = Līdz ar fokusu elements mainās tik maz, ka to, iespējams, neredz.
    .ask = Vai, ar TAB nonākot uz elementa, pārlūkā ir skaidri redzams, ka tam ir fokuss?
maybe-native = Fokusa apmale ir noņemta; ko šim elementam rāda pats pārlūks, katrā pārlūkā ir citādi.
    .ask = Vai, ar TAB nonākot uz elementa, dažādos pārlūkos ir redzams, ka tam ir fokuss?
may-be-hidden = Uz elementu var nonākt ar TAB, bet tas, šķiet, nav redzams arī tad, kad tam ir fokuss.
    .ask = Vai, ar TAB nonākot uz elementa, tas pārlūkā ir redzams?
