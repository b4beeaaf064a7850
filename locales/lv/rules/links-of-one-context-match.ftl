title = Saites ar vienādu nosaukumu vienā vietā ved uz to pašu
why = Ja vienā rindkopā vai saraksta punktā divas saites sauc vienādi, bet tās ved uz dažādām vietām, neredzīgs cilvēks nevar izvēlēties: arī teksts ap saitēm tās neatšķir.
fix = Nosauciet saites tā, lai tās atšķiras: `<a href="/plans.pdf">Plāns (PDF, 2 MB)</a> <a href="/plans.docx">Plāns (DOCX, 1 MB)</a>`.

different-content = Divas saites sauc vienādi: „{ $name }“, bet atvērtās lapas ir par dažādām lietām: { $address } un { $other }.
different-formats = Divas saites sauc vienādi: „{ $name }“, bet tās ved uz dažādu formātu failiem: { $address } un { $other }.
different-words = Divas saites ekrāna lasītājam sauc vienādi: „{ $name }“, bet redzams ir cits teksts: „{ $text }“ un „{ $other }“, un adreses atšķiras.
maybe-different = Vairākas saites sauc vienādi: „{ $name }“, bet adreses atšķiras, piemēram: { $address } un { $other }.
    .ask = Vai visas šīs saites ved uz vienu un to pašu vai līdzvērtīgu saturu?
destination-unknown = Vairākas saites sauc vienādi: „{ $name }“, bet, kurp ved viena no tām, zina tikai skripts.
    .ask = Vai visas šīs saites ved uz vienu un to pašu vai līdzvērtīgu saturu?
