title = Attēla kartes apgabaliem ir tekstuālā alternatīva
why = Attēlā, kurā var noklikšķināt uz apgabaliem, ekrāna lasītājs katru apgabalu nolasa kā saiti. Bez alternatīvas neredzīgs cilvēks dzird tikai adresi vai neko.
fix = Nosauciet katra apgabala mērķi: `<area href="/kalnu-pagasts" alt="Kalnu pagasts" coords="…">`.

no-alt = Attēla kartes apgabalam nav tekstuālās alternatīvas (`alt`).
broken-reference = Nosaukumam vajadzētu nākt no elementa ar id „{ $ids }“, bet tāda elementa lapā nav.
