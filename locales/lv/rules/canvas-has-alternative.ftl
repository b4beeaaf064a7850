title = Skripta zīmētam attēlam ir tekstuālā alternatīva
why = Elementā `canvas` skripts zīmē diagrammas, kartes un spēles. Ekrāna lasītājam tas ir tukšs laukums: bez alternatīvas neredzīgs cilvēks neuzzina, kas tur attēlots.
fix = Dodiet zīmējumam lomu un nosaukumu vai ierakstiet tajā to pašu informāciju: `<canvas role="img" aria-label="Budžeta ieņēmumi: nodokļi 60 %, dotācijas 40 %"></canvas>`.

maybe-no-alternative = Elementam `canvas` nav nosaukuma, un tajā nav satura, ko nolasīt.
    .ask = Vai tas, ko šeit uzzīmē skripts, ir aprakstīts tekstā?
