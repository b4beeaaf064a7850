title = Viss saturs ir kādā pamatstruktūras blokā
why = Cilvēks, kas ar ekrāna lasītāju pārvietojas pa pamatstruktūras blokiem, saturu ārpus tiem var nepamanīt: tas nav ne galvenē, ne galvenajā saturā, ne kājenē.
fix = Ievietojiet saturu blokā, kuram tas pieder: `header`, `nav`, `main`, `aside` vai `footer`. Piemēram, navigācijas ceļu lieciet elementā `nav`: `<nav aria-label="Atrašanās vieta">…</nav>`.

outside = { $count ->
    [zero] Ārpus pamatstruktūras blokiem ir { $count } satura daļu
    [one] Ārpus pamatstruktūras blokiem ir { $count } satura daļa
   *[other] Ārpus pamatstruktūras blokiem ir { $count } satura daļas
}. Pirmā no tām: „{ $text }“.
