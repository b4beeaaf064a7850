title = Ietvara nosaukums pasaka, kas tajā ir
why = Ekrāna lasītāja lietotājs pēc ietvara nosaukuma izlemj, vai tajā ieiet. Nosaukums „iframe“ vai adrese neko nepasaka.
fix = Nosauciet saturu: `<iframe src="…" title="Karte: kā nokļūt domes ēkā"></iframe>`.

maybe-generic = Ietvara nosaukums „{ $name }“ derētu jebkuram ietvaram.
    .ask = Vai no nosaukuma var saprast, kas ir ietvarā?
maybe-address = Ietvara nosaukums ir adrese vai datnes nosaukums: „{ $name }“.
    .ask = Vai no nosaukuma var saprast, kas ir ietvarā?
