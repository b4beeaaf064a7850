title = Ietvari ar vienādu nosaukumu rāda to pašu
why = Pēc ietvara nosaukuma ekrāna lasītāja lietotājs izlemj, vai tajā ieiet. Ja diviem dažādiem ietvariem ir viens nosaukums, tas neizpauž, kurā ir vajadzīgais.
fix = Dodiet katram ietvaram savu nosaukumu: `<iframe title="Domes sēžu kalendārs" src="…"></iframe> <iframe title="Novada karte" src="…"></iframe>`.

different-content = Divus ietvarus sauc vienādi: „{ $name }“, bet tajos ir pavisam dažāds saturs: { $address } un { $other }.
maybe-different = Divus ietvarus sauc vienādi: „{ $name }“, bet tie rāda dažādas adreses: { $address } un { $other }.
    .ask = Vai abi ietvari rāda vienu un to pašu vai līdzvērtīgu saturu?
