title = Kļūdainam laukam ir ar to sasaistīts kļūdas teksts
why = Ja kļūda parādīta tikai ar sarkanu malu vai teksts stāv citur, neredzīgs cilvēks un cilvēks, kurš neatšķir krāsas, nezina, kurš lauks jālabo un kāpēc. Bieži viņi formu pamet.
fix = Ierakstiet kļūdu vārdos pie lauka un sasaistiet: `<input aria-invalid="true" aria-describedby="k1"> <p id="k1">Ierakstiet personas kodu formā DDMMGG-NNNNN.</p>`.

maybe-no-text = Lauks „{ $name }“ atzīmēts kā kļūdains, bet kļūdas teksts pie tā nav atrasts.
    .ask = Vai lapā vārdiem pateikts, ka šajā laukā ir kļūda?
maybe-not-tied = Pie kļūdainā lauka „{ $name }“ stāv teksts „{ $text }“, bet kodā tas ar lauku nav sasaistīts.
    .ask = Vai kļūdas teksts nosauc lauku, tā ka to saprot arī bez novietojuma?
