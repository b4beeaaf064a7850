title = Lauka nosaukums ir sasaistīts ar lauku
why = Ja nosaukums stāv blakus laukam, bet kodā ar to nav sasaistīts, ekrāna lasītājs pie lauka to nenolasa. Neredzīgs cilvēks dzird tikai „ievades lauks“. Uz sasaistīta nosaukuma var arī uzklikšķināt – tas palīdz tiem, kuriem grūti trāpīt mazā rūtiņā.
fix = Ierakstiet `for` tā lauka id, kuram nosaukums domāts: `<label for="iela">Iela</label> <input id="iela">`. Ja teksts nav lauka nosaukums, lietojiet `<p>` vai `<span>`, bet grupai – `<fieldset>` ar `<legend>`.

beside-nameless-field = Nosaukums „{ $label }“ stāv blakus laukam, bet kodā ar to nav sasaistīts, un laukam nav cita nosaukuma.
maybe-missing-id = Nosaukuma „{ $label }“ atribūts `for` norāda uz id „{ $id }“, bet tāda elementa lapā nav.
    .ask = Vai lauks, kuram šis nosaukums domāts, pārlūkā ar to ir sasaistīts?
maybe-not-labelable = Nosaukuma „{ $label }“ atribūts `for` norāda uz elementu `{ $element }`, kuru ar `label` nosaukt nevar.
    .ask = Vai elements šo nosaukumu saņem citādi, piemēram, ar `aria-labelledby`?
maybe-no-field = Nosaukums „{ $label }“ nav sasaistīts ne ar vienu lauku.
    .ask = Vai šis teksts nav neviena lauka nosaukums?
maybe-several-fields = Nosaukumā „{ $label }“ ietverti vairāki lauki, bet tas attiecas tikai uz pirmo; pārējiem nosaukuma nav.
    .ask = Vai katram no šiem laukiem ir savs nosaukums?
