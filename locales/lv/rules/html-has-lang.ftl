title = Lapas kodā ir norādīta tās valoda
why = Ekrāna lasītājs izrunu izvēlas pēc lapas valodas. Ja tā nav norādīta, latviešu teksts var izskanēt ar svešas valodas izrunu, un neredzīgs cilvēks to nesaprot. Pēc šīs norādes strādā arī pārlūka tulkotājs un zilbju dalīšana.
fix = Elementam `html` pievienojiet atribūtu `lang` ar lapas pamatvalodas kodu: `<html lang="lv">`. Satura pārvaldības sistēmā to parasti norāda vienreiz – lapas veidnē vai vietnes valodas iestatījumos.

no-lang = Elementam `html` nav atribūta `lang`.
only-xml-lang = Valoda norādīta tikai atribūtā `xml:lang` („{ $lang }“), ko pārlūki HTML lapās neņem vērā.
empty-lang = Elementa `html` atribūts `lang` ir tukšs.
