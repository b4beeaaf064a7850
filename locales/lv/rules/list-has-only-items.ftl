title = Sarakstā ir tikai saraksta vienumi
why = Ekrāna lasītājs pirms saraksta pasaka, cik tajā ir vienumu, un ļauj pāriet no viena uz nākamo. Ja saturs nav vienumos, skaits ir nepareizs vai saraksta vispār nav, un cilvēks nezina, kas ir kopā.
fix = Katru ierakstu lieciet elementā `li`: `<ul><li><a href="/dome">Dome</a></li><li><a href="/pagasti">Pagasti</a></li></ul>`. Virsrakstu lieciet pirms saraksta.

no-items = Sarakstā ir saturs, bet nav neviena saraksta vienuma (`li`).
maybe-not-items = Sarakstā ir saturs ārpus saraksta vienumiem (`li`): { $count ->
    [zero] { $count } elementu
    [one] { $count } elements
   *[other] { $count } elementi
}.
    .ask = Vai ekrāna lasītājs šo sarakstu nolasa pareizi, ar visiem tā vienumiem?
