title = Lapā ir tieši viens galvenā satura bloks
why = Ekrāna lasītāja lietotājs ar vienu taustiņu pāriet uz galveno saturu un izlaiž galveni un izvēlnes. Ja galvenā satura bloka nav vai to ir vairāki, nav skaidrs, kur sākas tas, kā dēļ cilvēks lapu atvēra. VARAM metodika prasa tieši vienu šādu bloku.
fix = Ievietojiet lapas galveno saturu vienā elementā `main`: `<main><h1>Dzīvesvietas deklarēšana</h1>…</main>`. Galvene, izvēlnes un kājene paliek ārpus tā.

no-main = Lapā nav galvenā satura bloka (`main`).
several-mains = { $count ->
    [zero] Lapā ir { $count } galvenā satura bloku (`main`), bet jābūt vienam.
    [one] Lapā ir { $count } galvenā satura bloks (`main`), bet jābūt vienam.
   *[other] Lapā ir { $count } galvenā satura bloki (`main`), bet jābūt vienam.
}
