title = Id, uz ko kaut kas atsaucas, lapā ir tikai vienam elementam
why = Ja diviem elementiem ir viens id, pārlūks ņem pirmo. Lauka nosaukums, skaidrojums vai tabulas galvene tad var nonākt pie cita elementa, un ekrāna lasītājs nolasa nepareizo.
fix = Dodiet katram elementam savu id un labojiet atsauci: `<label for="vards-2">Vārds</label> <input id="vards-2">`.

maybe-wrong-element = Atribūts `{ $attribute }` atsaucas uz id „{ $id }“, bet tāds ir vairākiem elementiem; pārlūks ņem pirmo.
    .ask = Vai pirmais elements ar šo id ir tas, kas domāts?
