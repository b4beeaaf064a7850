title = Lapas nosaukums sākas ar lapas un beidzas ar vietnes nosaukumu
why = Ekrāna lasītājs nosaukumu lasa no sākuma, un pārlūka cilnē redzams tikai tā sākums. Ja pirmais ir vietnes nosaukums, visas lapas izklausās un izskatās vienādas. VARAM vadlīnijas prasa vispirms lapas nosaukumu.
fix = Rakstiet vispirms lapas, tad vietnes nosaukumu un visā vietnē lietojiet vienu atdalītāju: `<title>Atkritumu izvešana | Jelgavas novads</title>`.

site-first = Nosaukumā „{ $title }“ lapas nosaukums „{ $heading }“ ir pēdējais, nevis pirmais.
no-site = Nosaukumā „{ $title }“ nav vietnes nosaukuma.
    .ask = Vai no nosaukuma var saprast, kuras vietnes lapa tā ir?
maybe-other-order = Nosaukums ir „{ $title }“, pirmais virsraksts – „{ $heading }“.
    .ask = Vai nosaukumā vispirms ir lapas un tad vietnes nosaukums?
