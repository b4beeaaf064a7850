title = Attēls un teksts blakus, kas ved uz vienu lapu, ir viena saite
why = Divas saites uz vienu lapu blakus nozīmē divus TAB punktus un divreiz nolasītu vienu un to pašu. Ekrāna lasītāja un tastatūras lietotājiem saraksts kļūst divreiz garāks.
fix = Lieciet attēlu un tekstu vienā saitē, attēlam ar tukšu alternatīvu: `<a href="/svetki"><img src="svetki.jpg" alt=""> Novada svētki</a>`.

same-address = Saite „{ $name }“ un saite pirms tās – attēls un teksts – ved uz vienu un to pašu adresi.
