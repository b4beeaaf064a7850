title = Laukam par lietotāju norādīts īstais autocomplete
why = Pēc šīs norādes pārlūks personas datus ieraksta cilvēka vietā. Tas palīdz tiem, kuriem rakstīt ir grūti vai kuri neatceras, piemēram, savu pasta indeksu. Nepareiza norāde ieraksta svešus datus, un cilvēkam tie jāpamana un jāizlabo.
fix = Norādiet lauka mērķi: `<label for="e">E-pasts</label> <input id="e" type="email" autocomplete="email">`. Vārdam – `given-name`, uzvārdam – `family-name`, tālrunim – `tel`, dzimšanas datumam – `bday`.

contradicts-type = Laukam ar tipu `{ $type }` norādīts `autocomplete="{ $token }"`, kas apzīmē citus datus.
contradicts-label = Laukam „{ $label }“ norādīts `autocomplete="{ $token }"`, kas apzīmē citus datus.
maybe-missing = Laukam „{ $label }“ nav norādīts `autocomplete`; varētu derēt `{ $token }`.
    .ask = Vai šajā laukā ir ievadāmi kādas citas personas, nevis paša lietotāja dati?
maybe-off = Laukam „{ $label }“ automātiskā aizpilde ir izslēgta; varētu derēt `{ $token }`.
    .ask = Vai šajā laukā ir ievadāmi kādas citas personas, nevis paša lietotāja dati?
maybe-other = Laukam „{ $label }“ norādīts `autocomplete="{ $token }"`; varbūt jābūt `{ $expected }`.
    .ask = Vai norādītā vērtība atbilst tam, kas laukā jāievada?
