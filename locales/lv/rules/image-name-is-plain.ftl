title = Attēla tekstuālā alternatīva ir īsa un nesākas ar „attēlā redzams“
why = Ekrāna lasītājs pats pasaka, ka tas ir attēls, poga vai saite; nosaukumā tas ir lieks. Garu alternatīvu nevar apturēt un klausīties pa daļām. VARAM metodikā optimāli ir līdz 250 rakstzīmēm.
fix = Sāciet ar būtisko: `alt="Bērni stāda kokus Kalnu parkā"`, nevis `alt="Attēlā redzami bērni, kas stāda kokus"`. Garu aprakstu lieciet lapas tekstā.

long = Tekstuālajā alternatīvā ir { $count ->
    [zero] { $count } rakstzīmju
    [one] { $count } rakstzīme
   *[other] { $count } rakstzīmes
}; VARAM par optimālām uzskata līdz 250.
    .ask = Vai alternatīvu var saīsināt un pārējo pateikt lapas tekstā?
names-kind = Tekstuālajā alternatīvā „{ $name }“ ir vārds „{ $word }“.
    .ask = Vai vārds tikai nosauc attēla, pogas vai saites veidu?
