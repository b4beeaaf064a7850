title = Kas dara vienu un to pašu, visur saucas vienādi
why = Ja viena un tā pati saite vai poga vienā lapā saucas „Pakalpojumi“ un citā „Ko piedāvājam“, cilvēks, kurš klausās ekrāna lasītāju vai kuram grūti uztvert tekstu, nevar saprast, ka tas ir viens un tas pats.
fix = Izvēlieties vienu nosaukumu un lietojiet to visās lapās un visos formas soļos, arī `alt` un `aria-label` tekstos.

other-name = Šeit to sauc „{ $name }“, bet { $count ->
        [zero] { $count } citās lapās
        [one] { $count } citā lapā
       *[other] { $count } citās lapās
    } (piemēram, { $other }) – „{ $usual }“.
    .ask = Vai cilvēks saprastu, ka abi nosaukumi nozīmē vienu un to pašu?
