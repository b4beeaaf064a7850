title = Teksts, kas izskatās pēc virsraksta, ir virsraksts
why = Redzīgs cilvēks treknu vai lielu rindu uztver kā virsrakstu. Ekrāna lasītājs virsrakstus atrod tikai kodā: bez tā lietotājs nevar pāriet no vienas daļas uz nākamo un nezina, kur tā sākas.
fix = Iezīmējiet virsrakstu ar virsraksta elementu un izskatu nosakiet stila lapā: `<h2>Nepieciešamie dokumenti</h2>`, nevis `<p><b>Nepieciešamie dokumenti</b></p>`.

maybe-heading = Teksts „{ $text }“ izskatās pēc virsraksta, bet kodā nav virsraksts.
    .ask = Vai šis teksts ir virsraksts tam, kas seko?
