title = No ekrāna lasītāja paslēptā daļā nav ar tastatūru sasniedzamu elementu
why = Atribūts `aria-hidden` paslēpj saturu no ekrāna lasītāja, bet ne no tastatūras. Ja paslēptajā daļā ir saite vai poga, cilvēks ar TAB taustiņu nonāk vietā, par kuru ekrāna lasītājs neko nepasaka, un vairs nesaprot, kur atrodas.
fix = Ja saturs ir vajadzīgs, noņemiet `aria-hidden`. Ja tas ir jāpaslēpj, paslēpiet to no visiem: `<div hidden>…</div>` vai `<div inert>…</div>`. Atsevišķu elementu var izņemt no TAB secības: `<a href="…" tabindex="-1">`.

focusable-content = No ekrāna lasītāja paslēptajā daļā ir { $count ->
        [zero] { $count } elementu, kuros
        [one] { $count } elements, kurā
       *[other] { $count } elementi, kuros
    } var nonākt ar TAB taustiņu.
focusable-itself = Elements ir paslēpts no ekrāna lasītāja, bet ar TAB taustiņu tajā var nonākt.
maybe-focus-guard = Paslēptajā daļā ir elements, kurā var nonākt ar TAB taustiņu, taču skripts fokusu, iespējams, uzreiz pārceļ citur.
    .ask = Vai, pārvietojoties ar TAB taustiņu, fokuss nekad nepaliek šajā paslēptajā elementā?
