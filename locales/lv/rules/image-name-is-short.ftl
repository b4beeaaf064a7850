title = Attēla tekstuālā alternatīva nav garāka par 250 rakstzīmēm
why = Ekrāna lasītājs alternatīvu nolasa vienā gabalā: tajā nevar apstāties, atgriezties vai pārlūkot pa teikumiem. Garu aprakstu klausīties ir grūti. VARAM vadlīnijas iesaka ne vairāk kā 250 rakstzīmes.
fix = Alternatīvā pasakiet galveno, bet garu aprakstu ielieciet tekstā blakus attēlam vai atsevišķā lapā: `<img src="karte.png" alt="Šķirošanas laukumu karte; adreses ir sarakstā zem tās">`.

long = { $count ->
    [zero] Alternatīvā ir { $count } rakstzīmju, ieteicams ne vairāk par { $limit }: „{ $name }“
    [one] Alternatīvā ir { $count } rakstzīme, ieteicams ne vairāk par { $limit }: „{ $name }“
   *[other] Alternatīvā ir { $count } rakstzīmes, ieteicams ne vairāk par { $limit }: „{ $name }“
}
