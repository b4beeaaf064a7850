title = Apraksts sākas ar pakalpojumu, nevis likumu
why = Pirmajā teikumā cilvēks meklē, vai šis ir tas, ko vajag. Likuma numurs uz to neatbild.
fix = Sāciet ar to, ko cilvēks saņem. Likumu nosauciet beigās, laukā „Normatīvie akti“.
law = Pirmajā teikumā ir atsauce uz likumu vai noteikumiem.
