title = Kļūdas paziņojums pasaka, kas laukā nav pareizi
why = Paziņojums „Kļūda“ nepasaka ne to, kurš lauks jālabo, ne to, kā. Cilvēks, kurš lapu nepārskata ar vienu skatienu, nevar pabeigt iesniegumu.
fix = Pasakiet, kas nav pareizi un kā to labot, un piesaistiet tekstu laukam: `<input aria-invalid="true" aria-describedby="k"> <p id="k">Ievadiet personas kodu 11 ciparus, piemēram, 010190-12345.</p>`.

vague-message = Viss, kas pateikts par kļūdu laukā „{ $name }“, ir „{ $text }“.
unheard-message = Paziņojumu par lauku „{ $name }“ var tikai redzēt, ekrāna lasītājs to nenolasa: „{ $text }“.
maybe-message = Lapā ir paziņojumi par kļūdām vai nepareizi lauki. Lauks: „{ $name }“.
    .ask = Ja šajā laukā ir kļūda, vai redzams teksts, ko nolasa arī ekrāna lasītājs, pasaka, kurš lauks jālabo un kā?
no-message = Lapā pašlaik nav kļūdu paziņojumu.
    .ask = Ja veidlapu nosūta ar kļūdām, vai teksts pasaka, kurš lauks jālabo un kā?
