title = Video ar skaņu ir subtitri
why = Nedzirdīgs vai vājdzirdīgs cilvēks video redz, bet nesaprot, kas tajā tiek teikts. Subtitri palīdz arī tad, ja apkārt ir troksnis, skaņu ieslēgt nedrīkst vai runā svešā valodā.
fix = Pievienojiet subtitrus WebVTT failā: `<video controls src="sede.mp4"><track kind="captions" srclang="lv" label="Latviešu" src="sede.lv.vtt"></video>`. Automātiski veidotus subtitrus pārlasiet un izlabojiet.

track = Video „{ $file }“ ir subtitru celiņš. Tas sākas ar vārdiem „{ $beginning }“.
    .ask = Vai video „{ $file }“ subtitros ir viss, kas pateikts, īstajā laikā, un vai ir norādīts, kas runā un kādas skaņas ir svarīgas?
inside = Video failā „{ $file }“ ir subtitri, taču pārlūki failā iekļautos subtitrus parasti nerāda.
    .ask = Vai, atskaņojot video „{ $file }“ pārlūkā, var ieslēgt subtitrus?
broken = Video „{ $file }“ ir subtitru celiņš, bet tajā nav teksta.
    .ask = Vai video „{ $file }“ runu var izlasīt kā subtitrus citā veidā, piemēram, attēlā?
announced = Video „{ $file }“ nav subtitru celiņa, bet lapā ir vārdi „{ $found }“.
    .ask = Vai video „{ $file }“ ir subtitri, uz kuriem norāda vārdi „{ $found }“?
not-found = Video „{ $file }“ ir skaņa, bet nav subtitru celiņa.
    .ask = Vai video „{ $file }“ runu var izlasīt kā subtitrus, piemēram, attēlā?
