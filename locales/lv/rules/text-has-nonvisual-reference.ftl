title = Norādījumi nebalstās tikai uz izskatu
why = „Spiediet zaļo pogu pa labi“ neredzīgam cilvēkam neko nepasaka, bet cilvēks, kurš neatšķir krāsas, pogu var neatrast. Telefonā vai palielinātā skatā „pa labi“ bieži ir zemāk.
fix = Nosauciet to, ko domājat, vārdā: „Spiediet pogu „Iesniegt“ lapas beigās.“ Vietu, krāsu vai formu drīkst pieminēt papildus.

only-look = Norādījums pasaka tikai izskatu ({ $words }): „{ $text }“
maybe-only-look = Norādījumā minēts izskats ({ $words }): „{ $text }“
    .ask = Vai to, kas domāts, var atrast arī pēc nosaukuma, nezinot, kā tas izskatās un kur atrodas?
judge = Tekstā minēts izskats ({ $words }): „{ $text }“
    .ask = Vai teksts uz kaut ko lapā norāda tikai pēc tā izskata?
language-unknown = Lapā ir teksts valodā „{ $lang }“, kuras vārdus pārbaude nepazīst: „{ $text }“
    .ask = Vai norādījumos šajā valodā viss nosaukts arī vārdā, ne tikai pēc izskata?
