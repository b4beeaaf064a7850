title = Ailes nav veidotas ar atstarpēm
why = Ekrāna lasītājs tekstu lasa rindu pēc rindas. Ja ailes izveidotas ar atstarpēm, vienas ailes vārdi sajaucas ar citas ailes vārdiem, un virsraksti nav saistīti ar vērtībām.
fix = Datiem izmantojiet tabulu: `<table><tr><th>Diena</th><th>Laiks</th></tr><tr><td>Pirmdiena</td><td>8.00–18.00</td></tr></table>`. Teksta slejām izmantojiet stila lapu.

maybe-columns = Teksts ar atstarpēm izkārtots ailēs, piemēram, „{ $text }“.
    .ask = Vai šis teksts ir tabula vai vairākas slejas?
