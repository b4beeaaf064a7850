title = Vārdi nav izretināti ar atstarpēm
why = Vārdu „S a t u r s“ ekrāna lasītājs nolasa pa burtiem, un meklēšana lapā to neatrod. Tas skar neredzīgus cilvēkus un cilvēkus ar lasīšanas grūtībām.
fix = Rakstiet vārdu kopā un retiniet to ar stilu: `<h1 style="letter-spacing: .3em">Saturs</h1>`.

spaced = Vārds „{ $word }“ uzrakstīts ar atstarpēm starp burtiem: „{ $letters }“
maybe-spaced = Burti uzrakstīti ar atstarpēm: „{ $letters }“
    .ask = Vai šie burti domāti katrs atsevišķi, nevis kā izretināts vārds?
