title = Formā nav divu lauku ar vienādu nosaukumu
why = Cilvēks, kurš lauku nosaukumus klausās vai sauc balsī, divus vienādus nosaukumus nevar atšķirt. Redzīgam cilvēkam palīdz novietojums lapā, bet ekrāna lasītājs to nenolasa.
fix = Padariet nosaukumus atšķirīgus – „Pieteicēja tālrunis“ un „Kontaktpersonas tālrunis“ – vai ielieciet laukus grupās ar nosaukumu: `<fieldset><legend>Kontaktpersona</legend> … </fieldset>`.

maybe-same-name = Formā jau iepriekš ir lauks, kas arī saucas „{ $name }“.
    .ask = Vai pēc nosaukuma vien var saprast, ar ko šie lauki atšķiras?
