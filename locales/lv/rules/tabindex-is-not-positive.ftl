title = Elementiem nav savas kārtas taustiņam Tab
why = `tabindex`, kas lielāks par 0, liek fokusam lēkāt: vispirms tas iet uz numurētajiem elementiem, tikai tad uz visiem citiem. Cilvēks, kurš lieto tastatūru, apjūk.
fix = Sakārtojiet elementus kodā tādā secībā, kādā tie jālasa, un noņemiet numuru. Ja elementam jāsaņem fokuss, pietiek ar `tabindex="0"`.

maybe-wrong-order = Elementam ir `tabindex="{ $tabindex }"`, tāpēc fokuss pie tā nonāk pirms visiem elementiem bez numura.
    .ask = Vai, ejot cauri lapai ar Tab, fokusa secība ir loģiska?
