title = Teksta daļas valoda kodā atbilst tekstam
why = Kur norādīta cita valoda, ekrāna lasītājs pārslēdz izrunu. Ja norādīta nepareizā, saprotams teksts kļūst nesaprotams. Tas skar cilvēkus, kuri lapu klausās vai lasa Braila rakstā.
fix = Norādiet elementam tās valodas kodu, kurā ir tā teksts: `<p lang="en">Information in English</p>`. Ja teksts ir lapas valodā, atribūtu `lang` noņemiet.

other-language = Šai daļai norādīta valoda „{ $lang }“, bet teksts ir { $found ->
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
perhaps-other-language = Šai daļai norādīta valoda „{ $lang }“, bet teksts, šķiet, vismaz daļēji ir { $found ->
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
    .ask = Vai šis teksts ir tajā valodā, kas tam norādīta („{ $lang }“)?
language-unclear = Šai daļai norādīta valoda „{ $lang }“. Teksta ir par maz, lai tā valodu noteiktu: „{ $text }“
    .ask = Vai šie vārdi ir tajā valodā, kas tiem norādīta („{ $lang }“)?
