title = Teksts uzrunā lasītāju
why = „Jūs“ un „Iesniedziet“ pasaka, kas jādara tieši lasītājam.
fix = „Persona iesniedz“ vietā rakstiet „Iesniedziet“, un visā tekstā uzrunājiet vienādi.
nobody = Tekstā nav ne „Jūs“, ne pavēles formas.
mixed = Tekstā ir gan „Jūs“, gan „{ $words }“.
