title = Noformējuma elementi paliek paslēpti no ekrāna lasītāja
why = Elements atzīmēts kā noformējums, bet cits atribūts vai tastatūras fokuss pārlūkam liek to tomēr parādīt palīgtehnoloģijai. Ekrāna lasītāja lietotājs dzird lieko, bet dažādi pārlūki šo pretrunu risina dažādi.
fix = Izvēlieties vienu. Ja elements ir tikai noformējums, noņemiet `aria-` atribūtus un `tabindex`: `<img src="linija.png" alt="">`. Ja tas kaut ko nozīmē, noņemiet `role="none"` un dodiet tam nosaukumu.

exposed-by-attribute = Elements atzīmēts kā noformējums, bet atribūts `{ $attribute }` liek ekrāna lasītājam to paziņot.
exposed-by-focus = Elements atzīmēts kā noformējums, bet var saņemt fokusu, tāpēc ekrāna lasītājs to paziņo.
