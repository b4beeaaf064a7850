title = Saites ar vienādu nosaukumu ved uz to pašu
why = Neredzīgi cilvēki bieži pārlūko lapas saišu sarakstu. Ja tajā ir desmit saites „Lasīt vairāk“, kas ved uz dažādām vietām, saraksts ir bez jēgas. Prasība ir visaugstākajā līmenī (AAA).
fix = Nosauciet saites tā, lai tās var atšķirt arī bez apkārtējā teksta: `<a href="/talka">Lasīt vairāk par talku</a>`.

different-content = Divas saites sauc vienādi: „{ $name }“, bet atvērtās lapas ir par dažādām lietām: { $address } un { $other }.
different-formats = Divas saites sauc vienādi: „{ $name }“, bet tās ved uz dažādu formātu failiem: { $address } un { $other }.
different-words = Divas saites ekrāna lasītājam sauc vienādi: „{ $name }“, bet redzams ir cits teksts: „{ $text }“ un „{ $other }“, un adreses atšķiras.
maybe-different = Vairākas saites sauc vienādi: „{ $name }“, bet adreses atšķiras, piemēram: { $address } un { $other }.
    .ask = Vai visas šīs saites ved uz vienu un to pašu vai līdzvērtīgu saturu?
destination-unknown = Vairākas saites sauc vienādi: „{ $name }“, bet, kurp ved viena no tām, zina tikai skripts.
    .ask = Vai visas šīs saites ved uz vienu un to pašu vai līdzvērtīgu saturu?
