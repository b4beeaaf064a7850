title = Teksts, kas izskatās pēc saraksta, ir saraksts
why = Redzīgs cilvēks pēc svītriņām, punktiem vai numuriem redz, ka tas ir saraksts. Ekrāna lasītājs sarakstu pazīst tikai kodā: bez tā tas nepasaka, cik vienumu ir, un neļauj sarakstu izlaist.
fix = Izmantojiet saraksta elementus: `<ul><li>pase</li><li>iesniegums</li></ul>`, ja secībai ir nozīme – `ol`. Svītriņas un numurus tekstā nerakstiet.

maybe-list = Teksts izskatās pēc saraksta ({ $count ->
    [zero] { $count } vienumu
    [one] { $count } vienums
   *[other] { $count } vienumi
}), bet kodā saraksta nav: „{ $text }“.
    .ask = Vai šis teksts ir saraksts?
