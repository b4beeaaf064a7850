title = Citāta elementā ir citāts
why = Par elementu `blockquote` ekrāna lasītājs pasaka, ka sākas citāts. Ja ar to tikai veidota atkāpe, cilvēks domā, ka kāds tiek citēts.
fix = Atkāpi veidojiet stila lapā: `<div class="indent">…</div>`. Elementu `blockquote` atstājiet citātiem: `<blockquote><p>Mēs darām visu iespējamo.</p></blockquote>`.

maybe-indented = Citāta elementā (`blockquote`) ir saturs, kāda citātos parasti nav.
    .ask = Vai šis saturs ir citāts?
