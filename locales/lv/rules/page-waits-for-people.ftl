title = Lapa pati pēc laika neaizved prom un neko nenosūta
why = Kas lasa lēnāk vai raksta ar palīgierīcēm, nepaspēj: lapa pazūd, un ierakstītais ir zudis.
fix = Pajautājiet pirms laika beigām, vai cilvēkam vajag vairāk laika, vai atstājiet laiku neierobežotu.

maybe-leaves = Pēc noteikta laika kods var pārlādēt lapu, aizvest prom vai nosūtīt veidlapu.
    .ask = Vai cilvēks var laiku izslēgt, pagarināt vai vismaz desmitkāršot?
