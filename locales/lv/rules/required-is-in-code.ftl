title = Obligāts lauks kodā ir atzīmēts ar required
why = Ar atribūtu `required` ekrāna lasītājs lietotāja valodā pasaka „obligāts“, un pārlūks aptur nepilnīgu formu, pirms tā nosūtīta. Zvaigznīti daži ekrāna lasītāji izlaiž vai nolasa kā „zvaigznīte“.
fix = Pievienojiet laukam atribūtu: `<label for="v">Vārds *</label> <input id="v" required>`. Ja pārlūka paziņojumus nevēlaties, lietojiet `aria-required="true"`.

not-in-code = Nosaukumā „{ $name }“ ir teikts, ka lauks ir obligāts, bet kodā atribūta `required` nav.
