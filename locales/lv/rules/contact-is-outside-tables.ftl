title = Saziņas informācija nav tabulā
why = Tabulas ekrāna lasītājs lasa šūnu pa šūnai, un šaurā ekrānā tās jāritina uz sāniem. Tālruni un e-pastu cilvēkam vajag atrast uzreiz. VARAM metodika saziņas informāciju tabulā uzskata par nepiekļūstamu; WCAG to nenosaka.
fix = Rakstiet saziņas informāciju kā sarakstu vai rindkopas ar virsrakstu: `<h2>Bāriņtiesa</h2> <p>Tālrunis: <a href="tel:+37163000000">63 000 000</a></p>`.

contacts = Tabulā ir saziņas informācija ({ $rows ->
    [zero] { $rows } rindas
    [one] { $rows } rinda
   *[other] { $rows } rindas
}), piemēram, „{ $text }“.
maybe-contacts = Tabulā par ko citu ir arī saziņas informācija, piemēram, „{ $text }“ (kopā { $rows ->
    [zero] { $rows } rindas
    [one] { $rows } rinda
   *[other] { $rows } rindas
}).
    .ask = Vai šī ir tabula, kurā cilvēki meklē saziņas informāciju?
