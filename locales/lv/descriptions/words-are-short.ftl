title = Vārdi ir īsi
why = Gari salikteņi apstādina lasītāju, īpaši šaurā tālruņa ekrānā.
fix = Meklējiet īsāku vārdu vai darbības vārdu, piemēram, „Mēs pārbaudām“ vietā „pārbaudes nodrošināšana“.
long = Gari vārdi: { $words }.
