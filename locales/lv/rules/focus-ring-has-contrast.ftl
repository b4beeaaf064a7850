title = Fokusa rāmītis ir pietiekami kontrastains
why = Cilvēks ar vāju redzi bāli pelēku rāmīti uz balta fona neredz un nezina, kurā vietā lapā atrodas.
fix = Izvēlieties krāsu ar kontrastu vismaz 3:1: `a:focus-visible {"{"} outline: 3px solid #0b57d0 {"}"}`.

pale-ring = Rāmīša krāsai { $ring } kontrasts ar fonu { $background } ir tikai { $ratio }:1; vajag 3:1.
