title = Formā redzams, kuri lauki ir obligāti
why = Ja obligātie lauki nav atzīmēti, cilvēks to uzzina tikai no kļūdas paziņojuma un forma jāaizpilda vēlreiz. Ja tie atzīmēti tikai ar krāsu, to nepamana cilvēki, kuri krāsas neatšķir.
fix = Pievienojiet nosaukumam zvaigznīti vai vārdu un formas sākumā paskaidrojiet: `<p>Ar * atzīmētie lauki jāaizpilda obligāti.</p> <label for="v">Vārds *</label> <input id="v" required>`.

maybe-not-shown = Obligātu lauku bez redzamas atzīmes skaits: { $count } ({ $names }).
    .ask = Vai pirms formas aizpildīšanas redzams, kuri lauki ir obligāti?
maybe-only-class = Lauki, kurus par obligātiem padara tikai stila klase, bez redzama teksta vai zīmes; to skaits: { $count } ({ $names }).
    .ask = Vai obligātie lauki ir atzīmēti ne tikai ar krāsu?
