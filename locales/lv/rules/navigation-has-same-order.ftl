title = Izvēlne visās lapās ir vienā secībā
why = Cilvēks, kurš lieto ekrāna lasītāju vai stipri palielina ekrānu, iegaumē, kurā vietā ir vajadzīgais. Ja secība mainās, viss jāmeklē no jauna. To pašu izjūt cilvēki ar atmiņas un uztveres traucējumiem.
fix = Izvēlni, galveni un kājeni visās lapās veidojiet no viena paraugā noteikta saraksta. Punkti var nākt klāt vai pazust, bet kopīgo punktu secība paliek tā pati.

other-order = „{ $name }“ šeit ir aiz „{ $before }“, bet lapā { $other } – pirms tā.
    .ask = Vai secība mainās bez paša cilvēka izvēles?
