title = Robotu pārbaudi var veikt arī neredzīgs vai nedzirdīgs cilvēks
why = Kodu attēlā neredzīgs cilvēks nevar izlasīt, skaņu nedzirdīgs nevar saklausīt. Ja citas iespējas nav, e-pakalpojumu viņi vispār nevar izmantot.
fix = Labāk iztieciet bez pārbaudes (neredzams lauks robotiem, ierobežots mēģinājumu skaits). Ja tā vajadzīga, piedāvājiet vismaz divus veidus – attēlu un skaņu – un saziņas iespēju citiem.

maybe-nameless = Robotu pārbaudes attēlam nav tekstuālās alternatīvas, kas pasaka, kam tas domāts.
    .ask = Vai pārbaudi var veikt arī cilvēks, kurš attēlu neredz, un vai viņš uzzina, kā?
to-judge = Lapā ir pārbaude, kas atšķir cilvēkus no robotiem.
    .ask = Vai pārbaudi var veikt gan cilvēks, kurš neredz, gan cilvēks, kurš nedzird?
