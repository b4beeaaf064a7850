title = Virsraksts nav rindkopa lieliem burtiem
why = Ekrāna lasītāja lietotājs pārskata virsrakstu sarakstu, lai saprastu lapas uzbūvi. Ja par virsrakstu iezīmēta vesela rindkopa, lai to izceltu, saraksts kļūst garš un mulsinošs.
fix = Virsrakstam izmantojiet dažus vārdus. Ja rindkopu vajag izcelt, dariet to stila lapā: `<p class="lead">…</p>`, nevis `<h3>…</h3>`.

long = { $count ->
    [zero] Virsrakstā ir { $count } rakstzīmju
    [one] Virsrakstā ir { $count } rakstzīme
   *[other] Virsrakstā ir { $count } rakstzīmes
}; tas ir tik garš kā rindkopa.
    .ask = Vai šis teksts tiešām ir virsraksts, nevis izcelta rindkopa?
