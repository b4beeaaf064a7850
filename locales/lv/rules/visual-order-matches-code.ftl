title = Redzamā secība ir tāda pati kā nolasītā
why = Ekrāna lasītājs un tabulēšanas taustiņš seko kodam, acis – ekrānam. Ja stila lapa daļas pārkārto, abi vairs nesakrīt, un fokuss lēkā.
fix = Sakārtojiet daļas kodā tā, kā tās redzamas, bez `order` un `row-reverse`.

maybe-other-order = Stila lapa maina secību: kodā pirmais ir „{ $first }“, bet uz ekrāna – cits.
    .ask = Vai saturs ir saprotams un fokuss secīgs arī koda secībā?
