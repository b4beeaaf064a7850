title = Svarīgu darbību pirms nosūtīšanas var pārbaudīt
why = Iesniegums, paraksts vai maksājums cilvēku saista juridiski vai finansiāli. Kļūdīties ir vieglāk tam, kurš lauku saturu tikai klausās, kuram ir lasīšanas grūtības vai trīc rokas. Viņam jāvar ievadīto pārskatīt, labot vai atsaukt.
fix = Pirms pogas „Iesniegt“ parādiet kopsavilkumu ar saiti „Labot“ vai dodiet iespēju iesniegumu atsaukt.

to-judge = Poga „{ $name }“ uzsāk darbību ar juridiskām vai finansiālām sekām vai maina lietotāja datus.
    .ask = Vai cilvēks nosūtīto var atsaukt, vai dati tiek pārbaudīti un labojami, vai arī pirms nosūtīšanas tos var pārskatīt un apstiprināt?
