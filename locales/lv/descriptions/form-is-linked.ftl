title = Veidlapai ir saite
why = Ja jāaizpilda veidlapa, bet saites nav, cilvēks to meklē pa visu vietni vai brauc pēc tās.
fix = Pievienojiet saiti uz veidlapu vai e-formu, piemēram, „Iesniegums (DOCX, 40 KB)“.
no-link = Prasīts iesniegums vai veidlapa, bet saites uz to nav.
maybe-no-link = Prasīts iesniegums vai veidlapa; saite šajā tekstā nav redzama.
    .ask = Vai kartītē ir saite uz veidlapu?
