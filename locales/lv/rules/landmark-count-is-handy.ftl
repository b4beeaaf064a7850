title = Pamatstruktūras bloku nav par daudz
why = Ekrāna lasītāja lietotājs pārvietojas pa pamatstruktūras blokiem. Ja to ir daudz, pa tiem jāklejo tikpat ilgi kā pa visu lapu. VARAM metodikā optimālais skaits ir 5 līdz 7.
fix = Iezīmējiet tikai lapas lielās daļas: galveni, izvēlni, meklēšanu, galveno saturu, kājeni. Mazākām daļām pietiek ar virsrakstu: `<section><h2>Jaunumi</h2>…</section>` bez nosaukuma atribūtā `aria-label`.

many = { $count ->
    [zero] Lapā ir { $count } pamatstruktūras bloku
    [one] Lapā ir { $count } pamatstruktūras bloks
   *[other] Lapā ir { $count } pamatstruktūras bloki
}; VARAM par optimālu uzskata 5 līdz 7.
    .ask = Vai visi šie bloki lapā ir vajadzīgi?
