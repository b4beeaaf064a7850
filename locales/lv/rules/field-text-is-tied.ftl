title = Teksts blakus laukam kodā ir sasaistīts ar lauku
why = Redzīgs cilvēks pēc novietojuma saprot, ka teksts pieder laukam. Ekrāna lasītājs to nezina: tas pie lauka nolasa tikai to, kas kodā ar lauku sasaistīts. Bez saites neredzīgs cilvēks nevar uzzināt, kas jāievada.
fix = Ielieciet tekstu elementā `label` un sasaistiet to ar lauku: `<label for="pk">Personas kods</label> <input id="pk">`. Ja izkārtojums to neļauj, laukā norādiet teksta id: `aria-labelledby="pk-teksts"`.

text-not-tied = Blakus laukam stāv „{ $text }“, bet kodā tas ar lauku nav sasaistīts, un laukam nav nosaukuma.
maybe-label = Laukam nav nosaukuma; blakus stāv teksts „{ $text }“, kas ar lauku nav sasaistīts.
    .ask = Vai šis teksts attiecas uz ko citu, nevis uz šo lauku?
maybe-other-name = Blakus laukam stāv „{ $text }“, bet kodā lauks saucas „{ $name }“.
    .ask = Vai lauka nosaukums kodā un teksts blakus pasaka vienu un to pašu?
