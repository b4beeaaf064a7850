title = Burti un zīmes ir veseli
why = Ekrāna lasītājs salauztu vārdu nolasa kā troksni, un meklētājs to neatrod.
fix = Ierakstiet vārdu no jauna, piemēram, „saņemt“ vietā „sa;nemt“.
replaced = Vārdā „{ $word }“ burts pazudis.
encoding = Vārdā „{ $word }“ burti salauzti, tekstu pārnesot.
inside-word = Vārdā „{ $word }“ ir lieka zīme.
entity = Tekstā redzams HTML kods: „{ $word }“.
