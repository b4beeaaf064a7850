title = Lauka nosaukums pasaka, kas jāieraksta
why = Ja lauks saucas „Lauks 1“ vai „Ievadiet tekstu“, neviens nezina, kas tajā jāraksta. Visvairāk tas traucē cilvēkiem ar ekrāna lasītāju, kuri formu neredz kopumā, un cilvēkiem ar atmiņas vai uztveres grūtībām.
fix = Nosauciet lauku pēc tā, kas jāieraksta: `<label for="e">E-pasta adrese</label> <input id="e" type="email">`. Ja vairākiem laukiem nosaukums ir vienāds, papildiniet to: „Pieteicēja tālrunis“, „Kontaktpersonas tālrunis“.

placeholder = Lauka nosaukums „{ $label }“ nepasaka, kas jāieraksta, un cita paskaidrojuma nav.
maybe-generic = Lauka nosaukums „{ $label }“ diez vai pasaka, kas jāieraksta.
    .ask = Vai no nosaukuma un tā, kas redzams ap lauku, var saprast, kas jāieraksta?
maybe-same = { $count ->
    [zero] { $count } laukiem ir vienāds nosaukums „{ $label }“.
    [one] { $count } laukam ir nosaukums „{ $label }“.
   *[other] { $count } laukiem ir vienāds nosaukums „{ $label }“.
}
    .ask = Vai no tā, kas redzams ap lauku, var saprast, ar ko šis lauks atšķiras no pārējiem?
judge = Lauka nosaukums ir „{ $label }“.
    .ask = Vai no nosaukuma un tā, kas redzams ap lauku, var saprast, kas jāieraksta?
