title = Ielādējoties lapa pati neatver logu
why = Logs, kas atveras pats, paņem fokusu. Cilvēks ar ekrāna lasītāju vai palielinātāju nezina, kas noticis un kā tikt atpakaļ.
fix = Rādiet ziņu pašā lapā vai atveriet logu tikai pēc saites vai pogas nospiešanas: `<a href="/aptauja">Aizpildīt aptauju</a>`.

opens = Lapa, ielādējoties, pati atver logu.
maybe-opens = Kods, kas darbojas, lapai ielādējoties, var atvērt logu.
    .ask = Vai, lapu atverot, pats atveras cits logs?
