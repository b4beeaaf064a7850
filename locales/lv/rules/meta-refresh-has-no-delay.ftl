title = Lapa nepārlādējas un nepāriet citur pati pēc noteikta laika
why = Ja lapa pēc dažām sekundēm pati pārlādējas vai aizved citur, cilvēks, kurš lasa lēnāk vai klausās ekrāna lasītāju, nepaspēj to izlasīt. Aizpildītā veidlapa var pazust, un lasīšana jāsāk no jauna.
fix = Noņemiet `meta` elementu ar `http-equiv="refresh"`. Ja adrese ir mainījusies, pāradresējiet serverī vai bez aizkaves: `<meta http-equiv="refresh" content="0; url=/jauna-adrese">`. Ja dati jāatjauno, dodiet cilvēkam pogu „Atjaunot“.

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
