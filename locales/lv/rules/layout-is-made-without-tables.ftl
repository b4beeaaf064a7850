title = Izkārtojums veidots bez tabulām
why = Ekrāna lasītājs par izkārtojuma tabulu pasaka, cik tajā ir rindu un aiļu, un lasa šūnu pa šūnai. Formā tas traucē saprast, kurš nosaukums pieder kuram laukam, bet šaurā ekrānā tabula nepielāgojas.
fix = Izkārtojiet saturu ar stila lapu, bet lauku nosaukumus saistiet kodā: `<p><label for="v">Vārds</label> <input id="v"></p>`. Ja tabula paliek, lieciet `role="presentation"`.

nested = Tabulā ir cita tabula; ārējā tabula tikai izkārto saturu.
form = Tabula izkārto formas laukus.
