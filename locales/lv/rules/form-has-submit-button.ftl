title = Formā ir nosūtīšanas poga
why = Ja forma reaģē jau uz izvēles maiņu, cilvēks, kurš pārvietojas ar tastatūru vai klausās, negaidīti nonāk citā lapā un nesaprot, kas noticis. Ar pogu viņš pats izlemj, kad turpināt.
fix = Pievienojiet pogu: `<button type="submit">Rādīt rezultātus</button>`.

maybe-no-button = Formā ar laukiem „{ $fields }“ poga nav atrasta.
    .ask = Vai formu var nosūtīt ar pogu vai arī cilvēks iepriekš ir brīdināts, ka tā reaģē uz katru izmaiņu?
