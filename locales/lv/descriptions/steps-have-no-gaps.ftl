title = Soļi ir numurēti pēc kārtas
why = Ja pēc 2. soļa nāk 4., cilvēks meklē pazudušo soli un nezina, vai kaut kas nav nolasīts.
fix = Numurējiet soļus pēc kārtas: `1.`, `2.`, `3.`.
gap = Pēc kārtas jābūt { $expected }. solim, bet ir { $found }.
repeated = { $found }. solis ir divas reizes.
