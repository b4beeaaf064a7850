title = Laika ierobežojumu var pagarināt
why = Cilvēkiem, kuri lapu klausās, raksta lēni vai kuriem grūti koncentrēties, formas aizpildīšanai vajag vairāk laika. Ja sesija beidzas bez brīdinājuma, pazūd viss ievadītais.
fix = Brīdiniet vismaz 20 sekundes iepriekš un ļaujiet pagarināt ar vienu darbību: `<button>Turpināt sesiju</button>`. VARAM metodikā laikam jābūt ne īsākam par vienu minūti.

to-judge = Tekstā minēts laika ierobežojums: „{ $text }“.
    .ask = Vai laika ierobežojumu var izslēgt, pielāgot vai pagarināt un vai cilvēks par to ir laikus brīdināts?
