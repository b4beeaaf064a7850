title = Izvēles pogām, kas ir kopā, ir viens nosaukums kodā
why = Bez kopīga `name` pārlūks nezina, ka pogas ir viena izvēle: ekrāna lasītājs nesaka „1 no 3“, bultiņas nedarbojas, un var atzīmēt vairākas.
fix = Dodiet visām vienu `name`: `<input type="radio" name="veids" value="pasts"> <input type="radio" name="veids" value="epasts">`.

no-group = Izvēles pogai nav atribūta `name`: tā nav nevienā grupā.
maybe-no-group = Izvēles pogai nav atribūta `name`.
    .ask = Vai ar bultiņām var pāriet uz grupas nākamo pogu, un vai atzīmēta paliek tikai viena?
