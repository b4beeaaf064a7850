title = ARIA atribūtiem ir derīgas vērtības
why = Nepareizu vērtību pārlūks neņem vērā vai aizstāj ar citu. Ekrāna lasītāja lietotājs tad nedzird, ka izvēlne ir atvērta vai rūtiņa atzīmēta, vai dzird pretējo.
fix = Izmantojiet vērtību, ko standarts atribūtam ļauj: `<button aria-expanded="false">Izvēlne</button>`. Skaitļus rakstiet bez mērvienībām: `aria-valuenow="50"`.

unknown-value = Atribūtam `{ $attribute }` nevar būt vērtība „{ $value }“. Derīgās vērtības: { $values }.
not-a-number = Atribūta `{ $attribute }` vērtībai jābūt skaitlim, bet tā ir „{ $value }“.
not-a-whole-number = Atribūta `{ $attribute }` vērtībai jābūt veselam skaitlim, bet tā ir „{ $value }“.
more-than-one-id = Atribūtā `{ $attribute }` drīkst būt tikai viens id, bet tajā ir „{ $value }“.
