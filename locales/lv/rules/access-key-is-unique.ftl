title = Diviem elementiem nav viena un tā paša piekļuves taustiņa
why = Ja viens taustiņš piešķirts diviem elementiem, pārlūks izvēlas pats vai tikai pārceļ fokusu. Cilvēks, kurš paļaujas uz taustiņiem, nonāk citur.
fix = Dodiet katram savu taustiņu vai atsakieties no tiem: `<a href="/meklet" accesskey="m">Meklēt</a>`.

same-key = Taustiņš „{ $key }“ jau ir piešķirts citam elementam.
