title = Lapas nosaukums pasaka, par ko ir lapa
why = Lapas nosaukums ir pirmais, ko nolasa ekrāna lasītājs, un tas, ko redz pārlūka cilnē, grāmatzīmēs un meklēšanas rezultātos. No nosaukuma „Bez nosaukuma“ neredzīgs cilvēks neuzzina, vai lapa ir īstā, un ir jāklausās viss saturs. Tas apgrūtina arī cilvēkus, kuri viegli zaudē uzmanību vai aizmirst, kur atrodas.
fix = Ierakstiet elementā `title`, par ko ir lapa, un aiz tā vietnes nosaukumu: `<title>Atkritumu izvešana | Jelgavas novads</title>`.

placeholder = Lapas nosaukums „{ $title }“ neko nepasaka par lapu: tas palicis no veidnes vai redaktora.
no-words = Lapas nosaukumā „{ $title }“ nav neviena burta un cipara.
file-name = Lapas nosaukums „{ $title }“ ir faila nosaukums vai adrese.
maybe-file-name = Lapas nosaukums „{ $title }“ izskatās pēc faila nosaukuma.
    .ask = Vai pēc šī nosaukuma var saprast, par ko ir lapa?
maybe-generic = Lapas nosaukums „{ $title }“ der ļoti daudzām lapām.
    .ask = Vai pēc šī nosaukuma var saprast, par ko ir lapa?
maybe-unrelated = Neviens lapas nosaukuma „{ $title }“ vārds lapā neatkārtojas.
    .ask = Vai nosaukums pasaka, par ko ir šī lapa?
judge = Lapas nosaukums ir „{ $title }“, pirmais virsraksts – „{ $heading }“.
    .ask = Vai nosaukums pasaka, par ko ir šī lapa?
