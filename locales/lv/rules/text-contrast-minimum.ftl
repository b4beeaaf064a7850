title = Teksta un fona kontrasts ir pietiekams
why = Pārāk bālu tekstu nevar izlasīt vājredzīgi cilvēki, daudzi vecāka gadagājuma cilvēki un ikviens, kurš skatās telefonā saulē. Kontrasta koeficientam jābūt vismaz 4,5:1, lielam tekstam – vismaz 3:1.
fix = Padariet tekstu tumšāku vai fonu gaišāku, līdz koeficients sasniedz vajadzīgo. Uz balta fona der, piemēram, `color: #595959` (7:1), bet ne `color: #999999` (2,8:1). Krāsas parasti maina vienuviet – vietnes stilos.
