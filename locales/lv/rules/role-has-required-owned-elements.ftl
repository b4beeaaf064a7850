title = Sarakstos, tabulās un izvēlnēs ir tikai to sastāvdaļas
why = Ekrāna lasītājs pasaka, ka sākas saraksts ar pieciem vienumiem vai tabula ar trim ailēm, un ļauj pa tiem pārvietoties. Ja sarakstā ir kas cits, nevis saraksta vienumi, skaits ir nepareizs, un daļu satura cilvēks var palaist garām.
fix = Katru sastāvdaļu ielieciet pareizajā elementā: `<ul><li><a href="/dome">Dome</a></li></ul>`. Virsrakstus, paskaidrojumus un pogas lieciet pirms vai pēc saraksta. Elementu, kas vajadzīgs tikai izskatam, apzīmējiet ar `role="none"`.

wrong-child = Elementā ar lomu `{ $role }` ir elements ar lomu `{ $child }`, kas tur neiederas.
child-without-role = Elementā ar lomu `{ $role }` ir saturs, kas nav tā sastāvdaļa.
wrong-grandchild = Grupā, kas ir elementā ar lomu `{ $role }`, ir elements ar lomu `{ $child }`, kas tur neiederas.
words-outside = Elementā ar lomu `{ $role }` ir teksts, kas nav nevienā tā sastāvdaļā.
maybe-words-outside = Elementā ar lomu `{ $role }` ir teksts, kas nav nevienā tā sastāvdaļā; standarti to vērtē dažādi.
    .ask = Vai ekrāna lasītājs pareizi nolasa, kādas izvēles iespējas te ir?
maybe-no-parts = Elementā ar lomu `{ $role }` nav nevienas sastāvdaļas, tikai tukši elementi.
    .ask = Vai sastāvdaļas vēlāk pievieno skripts?
maybe-wrong-child = Elementā ar lomu `{ $role }` ir elements ar lomu `{ $child }`; pārlūki un standarti to saprot dažādi.
    .ask = Vai ekrāna lasītājs pareizi nolasa, cik un kādu sastāvdaļu te ir?
maybe-box-between = Elementā ar lomu `{ $role }` ir starpelements, ko daļa pārlūku var rādīt palīgtehnoloģijām kā atsevišķu elementu.
    .ask = Vai ekrāna lasītājs pareizi nolasa, cik un kādu sastāvdaļu te ir?
