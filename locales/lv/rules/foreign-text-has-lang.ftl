title = Tekstam citā valodā tā ir norādīta
why = Ja teksts angļu vai krievu valodā nav atzīmēts, ekrāna lasītājs to nolasa ar latviešu izrunu, un klausītājs to nesaprot. Tas skar neredzīgus cilvēkus un tos, kuriem svešvalodā sniegtā informācija ir vienīgā saprotamā.
fix = Pievienojiet elementam ar tekstu citā valodā tās kodu: `<p lang="en">Information in English</p>` vai `<div lang="ru">…</div>`.

perhaps-other-language = Šeit norādīta valoda „{ $lang }“, bet teksts, šķiet, ir { $found ->
    [lv] latviešu valodā
    [ru] krievu valodā
    [en] angļu valodā
    [lt] lietuviešu valodā
    [et] igauņu valodā
    [de] vācu valodā
    [uk] ukraiņu valodā
    [pl] poļu valodā
    [fr] franču valodā
   *[other] valodā ar kodu „{ $found }“
}: „{ $text }“
    .ask = Vai šis teksts ir lapas valodā vai sastāv tikai no nosaukumiem, vārdiem un citātiem, kam valoda nav jānorāda?
