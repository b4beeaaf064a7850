title = No saites un teksta ap to var saprast, kurp tā ved
why = Ja saite saucas „lasīt vairāk“ un ap to nav nekā, kas ar to saistīts, ekrāna lasītāja lietotājs nezina, kurp tā ved. Lai to uzzinātu, saite jāatver. Tas kavē neredzīgus cilvēkus un tos, kuri lieto tikai tastatūru.
fix = Vislabāk nosauciet saiti tā, kā sauc to, uz ko tā ved: `<a href="/grafiks">Atkritumu izvešanas grafiks</a>`. Ja teksts jāatstāj īss, ielieciet saiti tajā pašā rindkopā, saraksta vienumā vai tabulas šūnā, kur ir paskaidrojums.

vague-without-context = Saites teksts „{ $name }“ nepasaka, kurp tā ved, un ap to nav paskaidrojuma, kas ar to būtu saistīts.
maybe-vague = Saites teksts „{ $name }“ diez vai pasaka, kurp tā ved, un ap to nav paskaidrojuma.
    .ask = Vai pēc saites teksta var saprast, kurp tā ved?
maybe-heading = Saites teksts „{ $name }“ nepasaka, kurp tā ved. Paskaidrot to var tikai virsraksts pirms tās: „{ $heading }“.
    .ask = Vai virsraksts attiecas uz šo saiti un pasaka, kurp tā ved?
judge-context = Saites teksts ir „{ $name }“, ap to ir: „{ $context }“
    .ask = Vai pēc saites un teksta ap to var saprast, kurp tā ved?
judge = Saites teksts ir „{ $name }“.
    .ask = Vai pēc saites un teksta ap to var saprast, kurp tā ved?
