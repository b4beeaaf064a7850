title = Virsraksti ir pareizi uzrakstīti
why = Pēc virsrakstiem cilvēks pārskata lapu. Kļūda virsrakstā met ēnu uz visu aprakstu.
fix = Izlabojiet vārdu.
maybe-typo = Virsrakstā ir „{ $found }“; pazīstams vārds ir „{ $meant }“.
    .ask = Vai „{ $found }“ ir pārrakstīšanās kļūda?
