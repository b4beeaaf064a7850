title = Zvaigznītes nozīme ir paskaidrota pirms formas
why = Ne visi zina, ka zvaigznīte nozīmē obligātu lauku. Ja tas paskaidrots formas beigās, cilvēks, kurš lapu lasa pēc kārtas vai klausās, to uzzina par vēlu.
fix = Pirms pirmā lauka uzrakstiet: `<p>Ar zvaigznīti (*) atzīmētie lauki jāaizpilda obligāti.</p>`.

not-explained = Obligātie lauki atzīmēti ar zvaigznīti, bet lapā nav paskaidrots, ko tā nozīmē.
explained-later = Zvaigznīte paskaidrota tikai pēc pirmā atzīmētā lauka: „{ $text }“.
