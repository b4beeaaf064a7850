title = Lapa pagriežas līdzi ierīcei
why = Cilvēks, kura planšete vai tālrunis piestiprināts pie ratiņkrēsla, to nevar pagriezt. Lapai jābūt lietojamai gan stāvus, gan guļus.
fix = Stilos zem `@media (orientation: …)` negrieziet saturu par 90 grādiem. Pareizi: `@media (orientation: landscape) {"{"} main {"{"} columns: 2; {"}"} {"}"}`.

turned-back = Kad ierīci pagriež, stili šo elementu pagriež par { $degrees } grādiem atpakaļ, un tas paliek guļam uz sāna.
shown-in-one = Šis elements redzams tikai vienā ekrāna stāvoklī un ir pagriezts par { $degrees } grādiem; varbūt tas liek pagriezt ierīci.
    .ask = Vai lapa ir lietojama gan stāvus, gan guļus turētā ierīcē?
turned-in-space = Kad ierīci pagriež, stili šo elementu pagriež telpā; cik daudz, pēc koda nevar pateikt.
    .ask = Vai saturs ir taisni gan stāvus, gan guļus turētā ierīcē?
