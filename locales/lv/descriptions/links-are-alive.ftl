title = Saites ved, kur jāved
why = Saite, kas neved nekur, pārtrauc ceļu tieši tur, kur cilvēkam vajag dokumentu vai veidlapu.
fix = Nomainiet adresi vai noņemiet saiti.
dead = Saite { $address } neved nekur. Servera atbilde: { $status }.
moved = Saite { $address } ir pārcelta uz { $instead }.
