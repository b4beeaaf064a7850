title = Lapa ir pazīstama pakalpojuma kartīte
why = Lauki ir jānolasa droši. Ja lapas izkārtojums nav pazīstams, no tā, kas nav atrasts, neko nevar secināt.
fix = Ievadiet kartītes adresi vai saglabājiet visu lapu. Ja tā ir cita veida lapa, aprakstu var ielīmēt kā tekstu, piemēram, `Īss apraksts: …`.
maybe-unknown = Lapas izkārtojums nav pazīstams; trūkstošie lauki nav vērtēti.
    .ask = Vai šī ir pakalpojuma apraksta lapa?
maybe-cut = Lapa ir tik liela, ka nolasīts tikai tās sākums.
    .ask = Vai nolasītajā daļā ir viss pakalpojuma apraksts?
