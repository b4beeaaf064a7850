title = Iegultā atskaņotāja ierakstam ir subtitri, noraksts un audio apraksts
why = Nedzirdīgs vai vājdzirdīgs cilvēks video redz, bet nesaprot, kas tajā tiek teikts. Subtitri palīdz arī tad, ja apkārt ir troksnis, skaņu ieslēgt nedrīkst vai runā svešā valodā. Neredzīgam cilvēkam savukārt jādzird tas, kas redzams. Par ierakstu atbild tas, kurš to publicē, arī ja tas glabājas citā vietnē.
fix = Ielādējiet video pārlasītus subtitrus latviešu valodā (YouTube Studio: „Subtitri“). Pie atskaņotāja ievietojiet saiti uz teksta norakstu. Ja redzamais nav dzirdams, pievienojiet versiju ar audio aprakstu.

film = Lapā ir iegults video no „{ $player }“: { $title }.
    .ask = Vai video ir pareizi, ne tikai automātiski veidoti subtitri, un vai viss svarīgais, kas tajā redzams, ir arī dzirdams (ja skaņas nav – aprakstīts tekstā)?
sound = Lapā ir iegults audioieraksts no „{ $player }“: { $title }.
    .ask = Vai pie ieraksta ir teksts ar visu, kas tajā pateikts?
