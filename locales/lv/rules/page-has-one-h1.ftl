title = Lapā ir tieši viens pirmā līmeņa virsraksts
why = Pirmā līmeņa virsraksts pasaka, par ko ir lapa. Ja tā nav, ekrāna lasītāja lietotājs nezina, vai atvēris īsto lapu; ja to ir vairāki, nav skaidrs, kurš ir galvenais. VARAM metodika prasa vienu, unikālu H1.
fix = Iezīmējiet ar `h1` tikai lapas virsrakstu, bet tās daļu virsrakstus – ar `h2`: `<h1>Sociālie pakalpojumi</h1> <h2>Aprūpe mājās</h2>`. Vietnes nosaukumam galvenē virsraksts nav vajadzīgs.

no-h1 = Lapā ir virsraksti, bet nav pirmā līmeņa virsraksta (`h1`).
several = { $count ->
    [zero] Lapā ir { $count } pirmā līmeņa virsrakstu
    [one] Lapā ir { $count } pirmā līmeņa virsraksts
   *[other] Lapā ir { $count } pirmā līmeņa virsraksti
} (`h1`), bet jābūt vienam.
