title = Laukam ir viens nosaukums
why = Ja laukam ir vairāki `label` elementi, daži ekrāna lasītāji nolasa tikai pirmo, un balss vadība pārējos neatpazīst.
fix = Atstājiet vienu nosaukumu; paskaidrojumu sasaistiet citādi: `<label for="a">Vārds</label> <input id="a" aria-describedby="b"> <span id="b">Kā pasē</span>`.

several-labels = Laukam redzamo nosaukumu skaits: { $count } („{ $names }“).
