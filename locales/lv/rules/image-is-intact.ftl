title = Attēli, ko lapa rāda, ir savās vietās
why = Ja attēla nav, redzams tukšs laukums vai pārlūka zīme, un cilvēks nezina, ko palaiž garām.
fix = Izlabojiet attēla adresi vai augšupielādējiet failu no jauna: `<img src="/atteli/domes-eka.jpg" alt="Novada domes ēka">`.

absent = Attēla „{ $file }“ nav: serveris atbild, ka tāda faila nav.
broken = Failu „{ $file }“ nevar parādīt kā attēlu: tas ir tukšs, bojāts vai satur kļūdas lapu.
