title = Saiti nosauc vārdos, nevis ar adresi
why = Garu adresi ekrāna lasītājs nolasa pa burtiem un zīmēm, un no tās grūti saprast, kas aiz saites ir. Arī redzīgam cilvēkam to ir grūti izlasīt.
fix = Nosauciet to, uz ko saite ved: `<a href="https://latvija.lv/…">Deklarēt dzīvesvietu portālā Latvija.lv</a>`.

address = Saites teksts ir adrese: „{ $name }“
