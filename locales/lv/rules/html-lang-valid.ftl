title = Lapas valodas kods ir derīgs
why = Nepareizu valodas kodu, piemēram, „latvian“, ekrāna lasītājs neatpazīst un lasa tekstu tā, it kā valoda nebūtu norādīta. Cilvēkam, kurš lapu klausās, teksts kļūst grūti saprotams vai nesaprotams.
fix = Atribūtā `lang` rakstiet standarta valodas kodu: latviešu valodai `lv`, angļu – `en`, krievu – `ru`. Pareizi: `<html lang="lv">` vai `<html lang="lv-LV">`.

unknown-language = Lapas valoda norādīta kā „{ $lang }“. Tāda valodas koda nav.
underscore = Lapas valoda norādīta kā „{ $lang }“. Kodā jālieto defise: „{ $suggestion }“.
