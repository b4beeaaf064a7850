title = Lapas valoda kodā atbilst tekstam
why = Ekrāna lasītājs lapu lasa tajā valodā, kas norādīta kodā. Ja latviešu lapai norādīta angļu valoda, tekstu nolasa ar angļu izrunu un to nevar saprast. Tas skar neredzīgus un vājredzīgus cilvēkus un ikvienu, kurš lapu klausās. Kļūdās arī automātiskais tulkotājs.
fix = Norādiet elementam `html` tās valodas kodu, kurā ir lapas teksts: `<html lang="lv">`. Lapas angļu versijai rakstiet `<html lang="en">`, krievu versijai – `<html lang="ru">`.

other-language = Kodā norādītā valoda ir „{ $lang }“, bet lapas teksts ir { $found ->
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
}.
perhaps-other-language = Kodā norādītā valoda ir „{ $lang }“, bet vismaz daļa teksta, šķiet, ir { $found ->
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
}.
    .ask = Vai lielākā daļa lapas teksta ir tajā valodā, kas norādīta kodā („{ $lang }“)?
language-unclear = Teksta ir par maz, lai tā valodu noteiktu. Kodā norādītā valoda ir „{ $lang }“.
    .ask = Vai lapas teksts ir tajā valodā, kas norādīta kodā („{ $lang }“)?
