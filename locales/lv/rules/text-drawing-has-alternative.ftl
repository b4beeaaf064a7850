title = No rakstzīmēm veidotam zīmējumam ir tekstuālā alternatīva
why = Zīmējumu no svītriņām, punktiem un burtiem ekrāna lasītājs nolasa zīmi pa zīmei. Neredzīgs cilvēks dzird bezjēdzīgu virkni un neuzzina, kas uzzīmēts.
fix = Izmantojiet attēlu ar alternatīvu vai dodiet zīmējumam lomu un nosaukumu: `<pre role="img" aria-label="Ceļš no stacijas līdz domei">…</pre>`.

maybe-drawing = Teksts izskatās pēc zīmējuma no rakstzīmēm, un tekstuālās alternatīvas kodā nav.
    .ask = Vai šis ir zīmējums un vai tam blakus ir apraksts?
