title = Tiešraidei ar skaņu ir subtitri
why = Nedzirdīgs vai vājdzirdīgs cilvēks domes sēdei vai svētku tiešraidei var sekot tikai tad, ja teikto var izlasīt uzreiz. Latvijas noteikumi uz tiešraidi, kamēr tā notiek, neattiecas, bet tās ierakstam subtitri ir vajadzīgi.
fix = Vienojieties par rakstisku tulkojumu tiešraides laikā vai ieslēdziet pārraidē runas pārvēršanu tekstā. Pēc tiešraides publicējiet ierakstu ar pārlasītiem subtitriem.

broadcast = Lapā ir tiešraides atskaņotājs no „{ $player }“: { $title }.
    .ask = Vai tiešraides laikā teikto var izlasīt subtitros?
words = Lapā ir atskaņotājs no „{ $player }“ ({ $title }), un tuvumā ir vārdi „{ $found }“.
    .ask = Ja šeit tiek rādīta tiešraide, vai tās laikā teikto var izlasīt subtitros?
stream = Lapā ir straume „{ $file }“, kas var būt tiešraide.
    .ask = Ja tā ir tiešraide, vai tās laikā teikto var izlasīt subtitros?
