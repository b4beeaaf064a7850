title = Pašreizējais solis ir atzīmēts arī kodā
why = Ja pašreizējo formas soli izceļ tikai krāsa vai treknraksts, ekrāna lasītāja lietotājs un cilvēks, kurš neatšķir krāsas, nezina, cik tālu ir ticis un cik vēl atlicis.
fix = Pievienojiet solim `aria-current="step"`: `<li class="active" aria-current="step">2. Dati</li>`, un formas virsrakstā rakstiet „2. solis no 4“.

maybe-only-looks = Solis „{ $text }“ kā pašreizējais kodā atzīmēts tikai ar stila klasi.
    .ask = Vai pašreizējais solis lapā ir pateikts arī tekstā, piemēram, virsrakstā?
