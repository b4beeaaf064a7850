title = Lapu nosaukumi veidoti vienādi
why = Ja visi nosaukumi sākas ar lapas tēmu un beidzas ar vietnes nosaukumu, cilvēks pēc pirmajiem vārdiem zina, kur atrodas, un pēdējos var neklausīties. VARAM metodika prasa visur vienu atdalītāju un vietnes nosaukumu beigās.
fix = Izvēlieties vienu veidu visai vietnei: `<title>Mājokļa pabalsts | Zaļkalnes novads</title>`.

other-separator = Nosaukumā „{ $title }“ atdalītājs ir „{ $separator }“, bet vairumā lapu – „{ $usual }“.
    .ask = Vai šeit jālieto tas pats atdalītājs, kas citās lapās?
site-first = Nosaukums „{ $title }“ sākas ar to, kas ir kopīgs vairumam lapu: „{ $site }“.
    .ask = Vai tas ir vietnes nosaukums, kam jābūt beigās?
