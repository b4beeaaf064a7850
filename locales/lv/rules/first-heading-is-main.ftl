title = Virsraksti sākas ar pirmo līmeni
why = Virsrakstu hierarhija ekrāna lasītāja lietotājam ir lapas satura rādītājs. Ja tas sākas ar apakšvirsrakstu, nav skaidrs, kam tas pakārtots un kas ir lapas tēma. VARAM metodika prasa, lai hierarhija sākas ar H1.
fix = Lieciet `h1` pirms pārējiem virsrakstiem. Ja virsraksti ir arī izvēlnē vai paziņojumos pirms galvenā satura, noformējiet tos kā parastu tekstu.

later = Lapas pirmais virsraksts ir { $level }. līmeņa; pirmā līmeņa virsraksts seko vēlāk.
maybe-later = Pirms galvenā satura ir { $level }. līmeņa virsraksts; pirmā līmeņa virsraksts ir tikai galvenajā saturā.
    .ask = Vai šim tekstam lapas sākumā tiešām jābūt virsrakstam?
