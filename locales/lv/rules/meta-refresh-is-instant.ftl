title = Lapa nekad nepārlādējas un nepāriet citur pati pēc laika
why = Ja lapa mainās pati, cilvēks, kurš lasa ar ekrāna lasītāju, palielinājumu vai lēnāk, zaudē vietu, kur lasījis, un bieži nesaprot, kas notika. Visaugstākajā līmenī (AAA) to nedrīkst darīt pat pēc ilgāka laika.
fix = Noņemiet `meta` elementu ar `http-equiv="refresh"` un dodiet cilvēkam pogu „Atjaunot“. Ja adrese ir mainījusies, pāradresējiet bez aizkaves: `<meta http-equiv="refresh" content="0; url=/jauna-adrese">`.

delayed-refresh = Lapa pati pārlādējas pēc { $seconds ->
        [zero] { $seconds } sekundēm
        [one] { $seconds } sekundes
       *[other] { $seconds } sekundēm
    }.
delayed-redirect = Pēc { $seconds ->
        [zero] { $seconds } sekundēm
        [one] { $seconds } sekundes
       *[other] { $seconds } sekundēm
    } lapa pati pāriet uz { $address }.
