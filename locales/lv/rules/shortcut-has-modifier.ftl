title = Viens pats burts nav īsceļš, ko nevar izslēgt
why = Cilvēks, kurš raksta ar balsi, pasaka vārdu, un katrs burts var nejauši kaut ko palaist. Tāpat notiek, ja roka trīc un nospiež blakus taustiņu.
fix = Lietojiet īsceļus ar Ctrl vai Alt, vai ļaujiet tos izslēgt: `if (e.altKey && e.key === "m") …`.

no-switch = Taustiņš „{ $key }“ viens pats visā lapā kaut ko izdara, un to nevar ne izslēgt, ne nomainīt.
maybe-no-switch = Skripts reaģē uz taustiņu „{ $key }“.
    .ask = Vai šo īsceļu var izslēgt vai nomainīt, vai arī tas darbojas tikai elementā, kuram ir fokuss?
maybe-shortcut = Skripts seko taustiņiem, vai arī skriptu nebija iespējams izlasīt.
    .ask = Vai neviens burts, cipars vai zīme viena pati lapā neko nepalaiž?
