title = Atribūts headers norāda uz tās pašas tabulas šūnām
why = Ekrāna lasītājs tabulā pirms katras vērtības nolasa tās virsrakstus. Ja atribūts `headers` norāda uz šūnu, kuras nav, virsraksts netiek nolasīts, un skaitlis bez tā neko nenozīmē.
fix = Norādiet tās pašas tabulas virsraksta šūnas `id`: `<th id="maksa">Maksa</th> … <td headers="maksa">12 EUR</td>`. Vienkāršā tabulā pietiek ar `<th scope="col">`, un `headers` nav vajadzīgs.

itself = Atribūts `headers` norāda uz pašu šūnu („{ $id }“).
no-such-id = Atribūts `headers` norāda uz „{ $id }“, bet tāda elementa lapā nav.
other-table = Atribūts `headers` norāda uz „{ $id }“ – šūnu citā tabulā.
not-a-cell = Atribūts `headers` norāda uz „{ $id }“, bet tas nav tabulas šūna.
