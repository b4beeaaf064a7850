title = Katrai tabulas virsraksta šūnai ir savas datu šūnas
why = Ekrāna lasītājs pirms katras vērtības nolasa ailes un rindas virsrakstu. Ja virsraksts neattiecas ne uz vienu šūnu, to nolasa kā vientuļu vārdu, bet vērtības paliek bez paskaidrojuma.
fix = Pārbaudiet, vai rindās ir tikpat šūnu, cik virsrakstu, un norādiet, uz ko virsraksts attiecas: `<th scope="col">Maksa</th>` virs ailes vai `<th scope="row">Izziņa</th>` rindas sākumā. Ja šūna nav virsraksts, izmantojiet `<td>`.

column-without-cells = Ailes virsraksts neattiecas ne uz vienu šūnu.
row-without-cells = Rindas virsraksts neattiecas ne uz vienu šūnu.
maybe-not-assigned = No tabulas koda nav skaidrs, uz kurām šūnām virsraksts attiecas.
    .ask = Vai ekrāna lasītājs šo virsrakstu nolasa kopā ar pareizajām šūnām?
maybe-no-data = Tabulā ir tikai virsraksti, datu šūnu nav.
    .ask = Vai datus tabulā vēlāk ieraksta skripts, un vai tad virsraksti tiem atbilst?
