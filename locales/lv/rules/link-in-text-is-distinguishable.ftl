title = Saite tekstā atšķiras ne tikai ar krāsu
why = Kas krāsas neatšķir vai skatās melnbaltu izdruku, tas saiti tekstā neierauga, ja to no pārējā teksta šķir tikai krāsas tonis.
fix = Atstājiet saitēm tekstā pasvītrojumu: `p a {"{"} text-decoration: underline; {"}"}`. Der arī cits redzams pazīmes veids – treknraksts, apmale, ikona.

colour-alone = Saite { $link } no teksta { $text } atšķiras tikai ar krāsu, un abu krāsu kontrasts ir { RATIO($ratio) }; bez citas pazīmes vajag vismaz { RATIO(3) }.
same-look = Saite izskatās tieši tāpat kā teksts ap to ({ $text }).
    .ask = Vai pārlūkā redzams, ka šī teksta daļa ir saite?
unclear = Saite nav pasvītrota; tās krāsu pēc koda droši noteikt nevar.
    .ask = Vai saiti no teksta var atšķirt arī melnbaltā attēlā?
