title = Subtitru celiņā ir subtitri
why = Atskaņotājs rāda subtitru pogu, bet, to nospiežot, nekas neparādās. Nedzirdīgs vai vājdzirdīgs cilvēks video redz, bet nesaprot, kas tajā tiek teikts. Subtitri palīdz arī tad, ja apkārt ir troksnis, skaņu ieslēgt nedrīkst vai runā svešā valodā.
fix = Pārbaudiet faila adresi un saturu. Pareizs fails sākas ar rindu `WEBVTT`, un katram subtitram ir laiks un teksts: `00:00.000 --> 00:02.500`.

no-text = Subtitru failā „{ $file }“ nav subtitru, vai arī faila tur nav.
no-file = Subtitru celiņam nav norādīts fails.
unknown = Subtitru failu „{ $file }“ neizdevās izlasīt.
    .ask = Vai, ieslēdzot atskaņotājā subtitrus, tie parādās?
