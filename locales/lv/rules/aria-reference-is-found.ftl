title = Elements, uz kuru norāda aria- atribūts, lapā ir
why = Atribūti, piemēram, `aria-labelledby` un `aria-describedby`, ņem tekstu no cita elementa. Ja tāda elementa nav, ekrāna lasītājs to nenolasa, un neredzīgs cilvēks nezina, ka kaut kas ir izlaists.
fix = Ierakstiet atribūtā tā elementa id, kas lapā tiešām ir: `<p id="termins">Termiņš: 3 dienas</p> <a href="/izzina" aria-describedby="termins">Izziņa</a>`. Ja atribūts nav vajadzīgs, noņemiet to.

missing = Atribūts `{ $attribute }` norāda uz elementu, kura lapā nav: „{ $ids }“.
maybe-missing = Atribūts `{ $attribute }` norāda uz elementu, kura lapas kodā nav: „{ $ids }“. Varbūt to vēlāk pievieno skripts.
    .ask = Vai pārlūkā elements ar šo id lapā ir?
