title = Galvenajā izvēlnē ir ne vairāk kā desmit pirmā līmeņa sadaļu
why = Garu izvēlni grūti pārskatīt un atcerēties, īpaši cilvēkiem ar uztveres grūtībām. Ekrāna lasītāja un tastatūras lietotājiem tā jāiziet vienums pa vienumam. VARAM metodika pieļauj ne vairāk kā desmit pirmā līmeņa sadaļu.
fix = Apvienojiet līdzīgas sadaļas un pārējo lieciet apakšsadaļās. Piemēram, „Dome“, „Deputāti“ un „Sēdes“ var būt apakšsadaļas sadaļā „Pašvaldība“.

too-many = Galvenajā izvēlnē pirmajā līmenī ir { $count ->
    [zero] { $count } sadaļu
    [one] { $count } sadaļa
   *[other] { $count } sadaļas
}; VARAM pieļauj ne vairāk kā 10.
maybe-too-many = Izvēlnē, kas varētu būt galvenā, pirmajā līmenī ir { $count ->
    [zero] { $count } sadaļu
    [one] { $count } sadaļa
   *[other] { $count } sadaļas
}; VARAM pieļauj ne vairāk kā 10.
    .ask = Vai šī ir vietnes galvenā izvēlne un vai tajā tiešām ir vairāk nekā desmit pirmā līmeņa sadaļu?
