title = Lapas nosaukums sākas ar lapas tēmu
why = Cilnē un meklēšanas rezultātos redzams tikai nosaukuma sākums, un ekrāna lasītājs to nolasa pirmo. Ja sākumā ir vietnes nosaukums, visas cilnes izskatās un skan vienādi. VARAM metodika prasa vispirms lapas, tad vietnes nosaukumu.
fix = Mainiet secību: `<title>Mājokļa pabalsts | Zaļkalnes novads</title>`, nevis `<title>Zaļkalnes novads | Mājokļa pabalsts</title>`.

maybe-later = Lapas nosaukumā „{ $title }“ tēma „{ $heading }“ nav pirmā.
    .ask = Vai nosaukuma sākumā ir vietnes, nevis lapas nosaukums?
