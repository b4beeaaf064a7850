title = Obligāta lauka atzīme ir arī kodā
why = Zvaigznīti redz tikai redzīgi cilvēki, ja tā kodā nav daļa no lauka nosaukuma. Ekrāna lasītāja lietotājs uzzina par obligāto lauku tikai tad, kad forma netiek pieņemta.
fix = Pievienojiet laukam atribūtu `required` vai ielieciet zvaigznīti lauka nosaukumā: `<label for="v">Vārds *</label> <input id="v" required>`.

mark-not-in-code = Pie „{ $label }“ redzama zvaigznīte, bet kodā nav norādīts, ka lauks ir obligāts.
maybe-mark = Pie „{ $label }“ redzama zvaigznīte, bet kodā nav norādīts, ka lauks ir obligāts, un lapā nav paskaidrots, ko zvaigznīte nozīmē.
    .ask = Vai zvaigznīte nozīmē ko citu, nevis obligātu lauku?
