title = Ko var ar peli, var arī ar tastatūru
why = Kods, kas darbojas tikai, kad pele uzbrauc virsū vai nospiež, neko nedara tiem, kuri lieto tastatūru, slēdžus vai balsi.
fix = Pievienojiet to pašu kodu arī fokusam vai lietojiet klikšķi uz pogas: `<button onclick="show()" onmouseover="show()" onfocus="show()">Izvēlne</button>`.

pointer-only = Tas darbojas tikai ar peli vai pirkstu: `{ $code }`.
maybe-pointer-only = Kods darbojas, kad to aiztiek ar peli vai pirkstu, bet tastatūrai sava koda nav: `{ $code }`.
    .ask = Vai to pašu var izdarīt vai uzzināt arī ar tastatūru?
