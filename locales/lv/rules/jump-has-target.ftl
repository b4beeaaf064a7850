title = Saite uz vietu lapā ved uz vietu, kas tur ir
why = Ja vietas nav, saite nedara neko. Cilvēks ar ekrāna lasītāju vai tastatūru domā, ka ir pārlēcis, bet paliek, kur bija.
fix = Dodiet vietai to pašu `id`: `<a href="#kontakti">Kontakti</a> … <h2 id="kontakti">Kontakti</h2>`.

no-target = Lapā nav vietas, uz kuru ved saite: „{ $fragment }“.
maybe-no-target = Lapā nav vietas, uz kuru ved saite: „{ $fragment }“; varbūt saiti apstrādā skripts.
    .ask = Vai saite, to nospiežot ar tastatūru, ko dara?
