title = Attēli, ko ekrāna lasītājs izlaiž, ir tikai noformējums
why = Attēls ar tukšu alternatīvu vai bez nosaukuma neredzīgam cilvēkam neeksistē. Ja tas kaut ko pasaka, viņš to neuzzina.
fix = Ja attēls kaut ko pasaka, aprakstiet to: `<img src="karte.png" alt="Slēgtie ielu posmi 12. maijā: Lielā un Pasta iela">`. Ja tikai izrotā, atstājiet `alt=""`.

shows-words = Zīmējumā ir vārdi „{ $text }“, bet ekrāna lasītājs zīmējumu izlaiž, un citur lapā šo vārdu nav.
looks-like-text = Attēlu „{ $file }“ ekrāna lasītājs izlaiž, bet tajā varētu būt teksts.
    .ask = Vai attēls „{ $file }“ neko nepasaka vai viss, ko tas pasaka, lasāms turpat tekstā?
check = Attēlu „{ $file }“ ekrāna lasītājs izlaiž.
    .ask = Vai attēls „{ $file }“ ir tikai noformējums un neko nepasaka?
drawing = Zīmējumu bez nosaukuma ekrāna lasītājs izlaiž.
    .ask = Vai šis zīmējums ir tikai noformējums un neko nepasaka?
