title = Gari teksti nav izlīdzināti gar abām malām
why = Izlīdzinātā tekstā atstarpes starp vārdiem ir dažādas un veido baltas „upes“. Cilvēkiem ar disleksiju un vāju redzi tādu tekstu ir grūti lasīt.
fix = Līdziniet tekstu gar kreiso malu: `p {"{"} text-align: left {"}"}`.

justified = { $count ->
    [zero] { $count } rindkopu ir izlīdzinātas gar abām malām.
    [one] { $count } rindkopa ir izlīdzināta gar abām malām.
   *[other] { $count } rindkopas ir izlīdzinātas gar abām malām.
}
