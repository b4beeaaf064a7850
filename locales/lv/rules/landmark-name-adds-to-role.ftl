title = Pamatstruktūras bloka nosaukums neatkārto bloka veidu
why = Bloka veidu ekrāna lasītājs pasaka pats. Ja tas ir arī nosaukumā, cilvēks dzird „Galvenā navigācija, navigācija“. Īss nosaukums ļauj bloku atrast ātrāk. Tā prasa VARAM metodika.
fix = Atstājiet nosaukumā tikai to, ar ko bloks atšķiras no citiem: `<nav aria-label="Galvenā">`, nevis `<nav aria-label="Galvenā navigācija">`.

repeats-kind = Nosaukumā „{ $name }“ vārds „{ $word }“ atkārto bloka veidu.
