title = Veidlapu var aizpildīt arī tīmeklī
why = Datne jālejupielādē, jāizdrukā un jāskenē. Ar tālruni vai ekrāna lasītāju to bieži nevar izdarīt.
fix = Piedāvājiet arī e-formu vai e-adresi, piemēram, „Iesniegums iestādei“ portālā latvija.gov.lv.
only-files = Veidlapa ir tikai datnē ({ $formats }).
