title = Iegultam saturam ir nosaukums
why = Iegulta datne – video, dokuments vai programma – bez nosaukuma ekrāna lasītāja lietotājam ir nezināms objekts, kurā varbūt nevajadzētu ieiet.
fix = Nosauciet saturu: `<embed src="karte.svg" type="image/svg+xml" title="Novada karte">`. Dokumentam labāk lieciet saiti ar veidu un apjomu.

maybe-no-name = Iegultajam saturam nav nosaukuma.
    .ask = Vai iegultais saturs kaut ko pasaka un vai tas ir aprakstīts tekstā?
