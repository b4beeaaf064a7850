title = Atribūtam autocomplete ir derīga vērtība
why = Pēc šīs norādes pārlūks un palīgtehnoloģijas saprot, kādi personas dati laukā jāievada, un var tos ierakstīt cilvēka vietā vai rādīt lauku ar pazīstamu simbolu. Tas palīdz cilvēkiem ar atmiņas, lasīšanas vai roku kustību grūtībām. Nederīga vērtība nedarbojas.
fix = Norādiet vērtību no HTML standarta saraksta: `<input type="email" autocomplete="email">`, vārdam – `given-name`, uzvārdam – `family-name`, tālrunim – `tel`. Ja lauka aizpildīšana nav vēlama, rakstiet `off`.
