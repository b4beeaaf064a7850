title = Obligātie lauki ir aizpildīti
why = Ja kartītē nav pateikts, kas un kā saņem pakalpojumu, iedzīvotājam jāzvana vai jābrauc lieki.
fix = Aizpildiet lauku VIRSIS pakalpojumu reģistrā, piemēram, `Saņēmējs: Fiziska persona`. Tad to redzēs abos portālos.
missing = Kartītē nav obligātā lauka „{ $field }“.
empty = Obligātais lauks „{ $field }“ ir tukšs.
