title = Atribūtam autocomplete ir derīga vērtība
why = Pēc šīs norādes pārlūks un palīgtehnoloģijas saprot, kādi personas dati laukā jāievada, un var tos ierakstīt cilvēka vietā vai rādīt lauku ar pazīstamu simbolu. Tas palīdz cilvēkiem ar atmiņas, lasīšanas vai roku kustību grūtībām. Nederīga vērtība nedarbojas.
fix = Norādiet vērtību no HTML standarta saraksta: `<input type="email" autocomplete="email">`, vārdam – `given-name`, uzvārdam – `family-name`, tālrunim – `tel`. Ja lauka aizpildīšana nav vēlama, rakstiet `off`.

unknown-token = Vērtības „{ $token }“ HTML standarta sarakstā nav.
misspelled-token = Vērtības „{ $token }“ HTML standarta sarakstā nav. Varbūt domāta „{ $suggestion }“.
no-field = Vērtība „{ $value }“ nepasaka, kādi dati laukā jāievada.
several-fields = Vērtībā „{ $value }“ nosaukti vairāki datu veidi; laukam drīkst būt tikai viens.
wrong-contact = Vārdu „{ $contact }“ nedrīkst lietot kopā ar „{ $field }“: tas attiecas tikai uz tālruni un e-pastu.
wrong-order = Vērtībā „{ $value }“ vārdi ir nepareizā secībā.
may-be-hidden = Vērtība „{ $value }“ nav derīga, taču nav zināms, vai lauks lapā vispār ir redzams.
    .ask = Vai lauks cilvēkiem nekad nav redzams?
