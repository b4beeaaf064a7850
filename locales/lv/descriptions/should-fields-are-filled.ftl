title = Ieteicamie lauki nav tukši
why = Virsraksts, aiz kura nekā nav, liek domāt, ka lapa nav ielādējusies.
fix = Aizpildiet lauku vai noņemiet tā virsrakstu.
empty = Laukam „{ $field }“ ir virsraksts, bet nav satura.
