title = Palielinātā lapā teksts nav apgriezts
why = Vājredzīgi cilvēki lapu palielina līdz 200 %. Ja teksts ir rāmī, kura izmērs neaug līdzi un kurš lieko paslēpj, daļa teksta pazūd un to vairs nevar izlasīt.
fix = Ļaujiet rāmim augt līdzi tekstam: `height: 120px; overflow: hidden` vietā rakstiet `min-height: 120px`. Arī rindiņai neliedziet aplauzties (`white-space: nowrap`).

cut-below = Lapu palielinot līdz 200 %, teksts no apakšas ir apgriezts: rāmī ir vieta { $room } px, bet tekstam vajag vismaz { $needed } px.
cut-at-the-side = Lapu palielinot līdz 200 %, teksts no sāna ir apgriezts: rāmis ir { $room } px plats, bet tekstam vajag vismaz { $needed } px.
maybe-cut-below = Lapu palielinot līdz 200 %, teksts rāmī var neietilpt: tur ir vieta { $room } px, bet tekstam parasti vajag ap { $needed } px.
    .ask = Vai, palielinot lapu līdz 200 %, viss teksts ir redzams?
maybe-cut-at-the-side = Lapu palielinot līdz 200 %, rindiņa rāmī var neietilpt: tas ir { $room } px plats, bet tekstam parasti vajag ap { $needed } px.
    .ask = Vai, palielinot lapu līdz 200 %, viss teksts ir redzams?
