title = Attēlos nav teksta, ko varētu uzrakstīt kā tekstu
why = Tekstu attēlā nevar palielināt bez miglas, pārkrāsot, pārtulkot vai nolasīt ar ekrāna lasītāju. Vājredzīgs cilvēks to bieži nevar izlasīt.
fix = Uzrakstiet tekstu lapā un noformējiet ar stilu: `<p class="paziņojums">Pieņemšana 12. maijā</p>`. Logotipos teksts drīkst palikt.

looks-like-text = Attēlā „{ $file }“ varētu būt teksts. Tā alternatīva: „{ $name }“.
    .ask = Vai attēlā „{ $file }“ teksta nav, vai tas ir logotips, noformējums vai lapā atrodams arī kā teksts?
check = Jāapskata, vai attēlā „{ $file }“ ir teksts. Tā alternatīva: „{ $name }“.
    .ask = Vai attēlā „{ $file }“ teksta nav, vai tas ir logotips, noformējums vai lapā atrodams arī kā teksts?
