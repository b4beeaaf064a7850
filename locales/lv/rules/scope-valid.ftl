title = Atribūts scope ir pie virsraksta šūnas un ar pareizu vērtību
why = Atribūts `scope` pasaka, vai virsraksts attiecas uz aili vai rindu. Ja vērtība ir nepareiza vai atribūts ir pie datu šūnas, pārlūks to neņem vērā, un ekrāna lasītājs var nolasīt ne to virsrakstu.
fix = Rakstiet `<th scope="col">Maksa</th>` virs ailes un `<th scope="row">Izziņa</th>` rindas sākumā.

wrong-value = Atribūta `scope` vērtību „{ $value }“ HTML nepazīst.
on-data-cell = Atribūts `scope` ir pie datu šūnas (`td`), kur tam nav nozīmes.
