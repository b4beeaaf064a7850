title = Tam, kas darbojas kā poga vai saite, ir loma
why = Ekrāna lasītājs pasaka tikai tekstu: ka to var nospiest, neredzīgs cilvēks neuzzina. Arī balss vadība pēc vārda „poga“ to neatrod.
fix = Lietojiet īstu pogu vai saiti: `<button type="button" onclick="send()">Nosūtīt</button>`. Ja tas nav iespējams, pievienojiet lomu: `role="button"`.

no-role = Elements „{ $element }“ reaģē uz klikšķi un saņem fokusu, bet tam nav lomas.
maybe-no-role = Elements reaģē uz klikšķi un saņem fokusu, bet ekrāna lasītājs to sauc par „{ $role }“.
    .ask = Vai cilvēks ar ekrāna lasītāju saprot, ka to var nospiest?
