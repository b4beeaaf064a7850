title = Saites teksts pats pasaka, kurp tā ved
why = Ekrāna lasītājs var nolasīt visu lapas saišu sarakstu. Desmit saites ar nosaukumu „šeit“ vai „lasīt vairāk“ tajā nav atšķiramas. Cilvēks, kurš palielina ekrānu, redz saiti, bet ne tekstu ap to.
fix = Nosauciet saiti tā, kā sauc lapu vai dokumentu, uz kuru tā ved: `<a href="/grafiks">Atkritumu izvešanas grafiks</a>`, nevis `Grafiku skatiet <a href="/grafiks">šeit</a>`.

vague = Saites teksts „{ $name }“ nepasaka, kurp tā ved.
maybe-vague = Saites teksts „{ $name }“ diez vai pasaka, kurp tā ved.
    .ask = Vai pēc saites teksta vien var saprast, kurp tā ved?
judge = Saites teksts ir „{ $name }“.
    .ask = Vai pēc saites teksta vien var saprast, kurp tā ved?
