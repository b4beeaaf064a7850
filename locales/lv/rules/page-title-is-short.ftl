title = Lapas nosaukums ir īss
why = Nosaukumu ekrāna lasītājs nolasa katru reizi, kad lapa atveras, un cilnē redzams tikai tā sākums. VARAM metodika prasa īsu un precīzu nosaukumu.
fix = Atstājiet lapas tēmu un vietnes nosaukumu: `<title>Mājokļa pabalsts | Zaļkalnes novads</title>`.

long = Lapas nosaukumā ir { $count ->
    [zero] { $count } rakstzīmju
    [one] { $count } rakstzīme
   *[other] { $count } rakstzīmes
}.
    .ask = Vai nosaukumu var saīsināt, nezaudējot jēgu?
