title = Tekstuālā alternatīva nesākas ar vārdu „attēls“
why = Ekrāna lasītājs jau pats pasaka, ka tas ir attēls, saite vai poga. „Attēls: attēlā redzams tilts“ tikai kavē klausītāju.
fix = Sāciet ar to, kas attēlā ir: `alt="Tilts pār Lielupi"`, nevis `alt="Attēlā redzams tilts pār Lielupi"`.

says-image = Alternatīva sākas ar vārdiem „{ $words }“: „{ $name }“
