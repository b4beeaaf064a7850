title = Rediģējams laukums kodā ir ievades lauks ar nosaukumu
why = Ja teksta redaktors veidots no parasta elementa, ekrāna lasītājs nepasaka, ka te var rakstīt un kas jāraksta. Neredzīgs cilvēks šādu lauku palaiž garām.
fix = Lietojiet `<textarea>`. Ja vajadzīgs teksta redaktors, norādiet lomu un nosaukumu: `<div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="apraksts">`.

maybe-no-role = Elements ir rediģējams, bet kodā tam nav ievades lauka lomas.
    .ask = Vai pārlūkā ekrāna lasītājs pasaka, ka šis ir ievades lauks un kas tajā jāraksta?
maybe-no-name = Rediģējamam laukam nav nosaukuma.
    .ask = Vai pārlūkā ekrāna lasītājs pasaka, kas šajā laukā jāraksta?
