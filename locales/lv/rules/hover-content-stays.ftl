title = Saturu, kas parādās zem peles, var sasniegt un aizvērt
why = Cilvēks, kas lapu palielina vai kam trīc roka, redz tikai daļu no tā, kas parādās, un virza peli tam klāt. Ja tas pazūd, to nevar izlasīt; ja to nevar aizvērt, tas aizsedz pārējo.
fix = Rādiet to pēc pogas nospiešanas: `<button aria-expanded="false">Nodaļas</button>`. Ja tam jāparādās zem peles, rādiet to tik ilgi, kamēr pele ir uz pogas vai uz paša satura, un aizveriet ar taustiņu Esc.

shown-on-hover = Šis saturs parādās tikai tad, kad virs kaut kā ir pele.
    .ask = Uzvediet peli! Vai saturu var aizvērt ar Esc, nekustinot peli (vai arī tas neko neaizsedz), un vai tas paliek, līdz peli novirza prom?
lost-on-way = Šis saturs parādās zem peles, bet pazūd, tiklīdz peli virza uz to.
    .ask = Uzvediet peli un mēģiniet to pārvietot uz parādīto saturu! Vai saturs paliek redzams, un vai to var aizvērt ar Esc?
