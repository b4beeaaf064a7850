title = Rindkopas ir iezīmētas kodā
why = Ekrāna lasītājs ļauj pāriet no rindkopas uz rindkopu. Ja tās atdalītas tikai ar tukšām rindām, viss teksts ir viena gara rindkopa, un dažas lietotnes lasa arī tukšās rindas.
fix = Katru rindkopu lieciet savā elementā: `<p>Pirmā rindkopa.</p><p>Otrā rindkopa.</p>`, nevis `Pirmā.<br><br>Otrā.`

gaps = Rindkopas atdalītas ar `<br><br>` { $count ->
    [zero] { $count } vietās
    [one] { $count } vietā
   *[other] { $count } vietās
}.
