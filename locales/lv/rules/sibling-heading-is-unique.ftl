title = Vienas sadaļas virsraksti nav vienādi
why = Virsrakstu sarakstā vienādus virsrakstus nevar atšķirt. Ekrāna lasītāja lietotājam jāatver katrs, lai uzzinātu, kas zem tā ir.
fix = Papildiniet virsrakstus ar to, kas tos atšķir: `<h2>Domes kontakti</h2>`, `<h2>Bibliotēkas kontakti</h2>`.

repeats = Šajā sadaļā jau ir virsraksts „{ $heading }“.
