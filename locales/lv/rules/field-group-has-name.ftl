title = Lauku grupai ir nosaukums
why = Kad lauki ir sagrupēti, ekrāna lasītājs, ieejot grupā, nolasa tās nosaukumu. Ja nosaukuma nav, neredzīgs cilvēks dzird, piemēram, „Iela“, bet neuzzina, vai tā ir deklarētā vai faktiskā adrese.
fix = Grupas pirmais elements lai ir tās nosaukums: `<fieldset><legend>Deklarētā adrese</legend> … </fieldset>`. Ja lietojat `role="group"`, pievienojiet `aria-labelledby` ar redzamā virsraksta id.

legend-not-child = Grupas nosaukums „{ $legend }“ ielikts citā elementā, nevis tieši `fieldset`, tāpēc kodā grupai nosaukuma nav.
maybe-empty-legend = Grupas nosaukuma elements (`legend`) ir tukšs.
    .ask = Vai laukus šajā grupā var saprast bez grupas nosaukuma?
maybe-no-legend = Lauku grupai (`fieldset`) nav nosaukuma (`legend`).
    .ask = Vai laukus šajā grupā var saprast bez grupas nosaukuma?
maybe-nameless-group = Elements kodā ir lauku grupa, bet tai nav nosaukuma.
    .ask = Vai laukus šajā grupā var saprast bez grupas nosaukuma?
