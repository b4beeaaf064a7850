title = Teksta daļām norādītie valodas kodi ir derīgi
why = Ja teksta daļa ir citā valodā, kods liek ekrāna lasītājam pārslēgt izrunu. Nederīgu kodu tas neievēro, un, piemēram, angļu teikumu nolasa ar latviešu izrunu. Tas traucē visiem, kuri lapu klausās.
fix = Elementam, kas ietver tekstu citā valodā, norādiet standarta valodas kodu: `<p lang="en">Information in English</p>`. Ja teksts ir tajā pašā valodā, kurā lapa, atribūts `lang` nav vajadzīgs.

unknown-language = Teksta daļas valoda norādīta kā „{ $lang }“. Tāda valodas koda nav.
underscore = Teksta daļas valoda norādīta kā „{ $lang }“. Kodā jālieto defise: „{ $suggestion }“.
blank = Atribūtā `lang` ir tikai atstarpes.
