title = Zīmējumam lapā ir nosaukums, vai tas ir paslēpts kā noformējums
why = Zīmējumu (SVG) bez nosaukuma ekrāna lasītājs izlaiž vai nolasa kā bezvārda attēlu. Ja zīmējums kaut ko pasaka – ir diagramma, karte vai brīdinājuma zīme – neredzīgs cilvēks to neuzzina.
fix = Ja zīmējumam ir nozīme: `<svg role="img" aria-label="Iedzīvotāju skaits pagastos">…</svg>`. Ja tas ir noformējums: `<svg aria-hidden="true">…</svg>`.

maybe-informative = Zīmējumam nav nosaukuma, un tas nav paslēpts no ekrāna lasītāja.
    .ask = Vai zīmējums pasaka kaut ko tādu, kā nav tekstā tam blakus?
maybe-icon = Ikonai nav nosaukuma, un tā nav paslēpta no ekrāna lasītāja.
    .ask = Vai ikona pasaka kaut ko tādu, kā nav tekstā tai blakus?
