title = Lapas nosaukums ir īss
why = Ekrāna lasītājs nosaukumu nolasa katru reizi, kad atver lapu vai pāriet uz tās cilni. Garš nosaukums aizkavē, bet tā beigas cilnē un meklēšanas rezultātos neviens neredz.
fix = Atstājiet tikai to, kas šo lapu atšķir no citām, un vietnes nosaukumu: `<title>Atkritumu izvešana 2026 | Jelgavas novads</title>`.

long = { $count ->
    [zero] Nosaukumā ir { $count } rakstzīmju, ieteicams ne vairāk par { $limit }: „{ $title }“
    [one] Nosaukumā ir { $count } rakstzīme, ieteicams ne vairāk par { $limit }: „{ $title }“
   *[other] Nosaukumā ir { $count } rakstzīmes, ieteicams ne vairāk par { $limit }: „{ $title }“
}
