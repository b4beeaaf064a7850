title = Pēc virsraksta seko saturs
why = Ekrāna lasītāja lietotājs pāriet uz virsrakstu, lai izlasītu, kas zem tā rakstīts. Ja tur nekā nav, viņš domā, ka kaut ko palaidis garām. Tā notiek, ja virsraksts izmantots tikai izskata dēļ vai sadalīts divos.
fix = Ja divas rindas ir viens virsraksts, lieciet tās vienā elementā: `<h2>Sociālais dienests <span class="sub">Liepu ielā 1</span></h2>`. Ja teksts nav virsraksts, izmantojiet `p`.

nothing-follows = Zem virsraksta nav satura: uzreiz seko virsraksts „{ $text }“.
