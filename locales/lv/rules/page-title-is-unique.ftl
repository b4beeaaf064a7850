title = Katrai lapai ir savs nosaukums
why = Pēc nosaukuma cilvēks atšķir pārlūka cilnes, grāmatzīmes un meklēšanas rezultātus. Ja vairākām lapām tas ir viens, ekrāna lasītāja lietotājs nezina, kurā lapā ir nonācis, un cilvēks ar atmiņas vai uzmanības traucējumiem apjūk.
fix = Nosaukuma sākumā ierakstiet to, ar ko lapa atšķiras no citām: `<title>Mājokļa pabalsts – Jelgavas novads</title>` un `<title>Bērna piedzimšanas pabalsts – Jelgavas novads</title>`. E-formā nosauciet arī soli.

same-title = Nosaukums „{ $title }“ ir { $count } lapām, piemēram, arī lapai { $other }.
    .ask = Vai šīs lapas tiešām ir par vienu un to pašu?
