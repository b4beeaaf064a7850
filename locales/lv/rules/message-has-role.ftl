title = Paziņojumu par paveikto nolasa arī ekrāna lasītājs
why = Ja pēc pogas nospiešanas lapā parādās „Dati saglabāti“, redzīgs cilvēks to pamana. Ekrāna lasītājs to nolasa tikai tad, ja kodā norādīts, ka tas ir paziņojums. Citādi neredzīgs cilvēks nezina, vai iesniegums nosūtīts, un sūta vēlreiz.
fix = Ielieciet paziņojumu elementā, kas lapā ir jau iepriekš: `<div role="status">Iesniegums saņemts.</div>`; kļūdām lietojiet `role="alert"`.

maybe-not-announced = Teksts „{ $text }“ izskatās pēc paziņojuma, bet kodā tam nav lomas `status` vai `alert`.
    .ask = Vai paziņojums parādās tikai līdz ar jaunu lapu vai arī ekrāna lasītājs to nolasa bez pārvietošanās pa lapu?
