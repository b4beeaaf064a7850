title = Formas laukam ir redzams nosaukums
why = Ja redzams tikai tukšs lauks vai paraugteksts, kas pazūd, tiklīdz sāk rakstīt, cilvēkam jāatceras vai jāmin, kas te jāievada. Tas visvairāk traucē cilvēkiem ar atmiņas, uzmanības vai mācīšanās grūtībām un tiem, kuri lapu skata stipri palielinātu. Aizpildītu formu vairs nevar pārbaudīt.
fix = Uzrakstiet nosaukumu virs lauka vai tam blakus un sasaistiet ar lauku: `<label for="talrunis">Tālrunis</label> <input id="talrunis" type="tel">`. Paraugtekstu (`placeholder`) lietojiet tikai kā papildu piemēru.

no-label = Laukam nav nosaukuma – ne redzama, ne kodā, un blakus nav arī teksta.
only-placeholder = Vienīgais, kas pasaka, kas jāievada, ir paraugteksts „{ $text }“. Tas pazūd, tiklīdz sāk rakstīt.
maybe-only-placeholder = Pie lauka redzams tikai paraugteksts „{ $text }“, kas pazūd, tiklīdz sāk rakstīt.
    .ask = Vai pie lauka ir redzams nosaukums, kas nepazūd, kad sāk rakstīt?
maybe-hidden-label = Kodā laukam ir nosaukums „{ $name }“, bet redzams teksts pie lauka nav atrasts.
    .ask = Vai redzīgs cilvēks saprot, kas laukā jāievada?
maybe-only-option = Pie saraksta nav redzama nosaukuma; tikai pirmā izvēle vēsta „{ $text }“.
    .ask = Vai arī pēc izvēles izdarīšanas ir redzams, kas te bija jāizvēlas?
maybe-distant-label = Pie lauka nosaukuma nav; tuvākais teksts ir „{ $text }“, un tas atrodas atsevišķi.
    .ask = Vai šis teksts ir lauka nosaukums un ir redzams pie lauka?
