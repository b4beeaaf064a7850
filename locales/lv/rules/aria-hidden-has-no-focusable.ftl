title = No ekrāna lasītāja paslēptā daļā nav ar tastatūru sasniedzamu elementu
why = Atribūts `aria-hidden` paslēpj saturu no ekrāna lasītāja, bet ne no tastatūras. Ja paslēptajā daļā ir saite vai poga, cilvēks ar TAB taustiņu nonāk vietā, par kuru ekrāna lasītājs neko nepasaka, un vairs nesaprot, kur atrodas.
fix = Ja saturs ir vajadzīgs, noņemiet `aria-hidden`. Ja tas ir jāpaslēpj, paslēpiet to no visiem: `<div hidden>…</div>` vai `<div inert>…</div>`. Atsevišķu elementu var izņemt no TAB secības: `<a href="…" tabindex="-1">`.
