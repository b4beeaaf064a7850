title = Izvēles pogas kodā ir saistītas ar savu jautājumu
why = Ekrāna lasītājs pie katras radiopogas nolasa tās nosaukumu. Ja jautājums stāv tikai blakus, neredzīgs cilvēks dzird „Jā“ un „Nē“, bet nezina, uz ko atbild. Grupas nosaukums tiek nolasīts, tiklīdz cilvēks grupā ieiet.
fix = Apvienojiet izvēles ar jautājumu: `<fieldset><legend>Vai Jums ir bērni?</legend> <label><input type="radio" name="berni"> Jā</label> … </fieldset>`. Der arī `role="radiogroup"` ar `aria-labelledby`.

answers-without-question = Izvēlēm „{ $names }“ kodā nav jautājuma. Tas stāv tikai blakus: „{ $text }“.
maybe-no-group = Izvēles „{ $names }“ kodā nav apvienotas grupā ar nosaukumu.
    .ask = Vai katru no šīm izvēlēm var saprast, nezinot jautājumu?
maybe-several-questions = Izvēles „{ $names }“ ir grupā „{ $group }“, bet tajā ir arī citi jautājumi.
    .ask = Vai grupas nosaukums ir jautājums, uz kuru atbild šīs izvēles?
