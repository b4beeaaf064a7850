title = Redzams, kur ir formas lauks
why = Vājredzīgs cilvēks tukšu lauku ar bālu apmali neierauga un nezina, kur rakstīt. Lauka apmales un fona kontrastam jābūt vismaz 3:1.
fix = Padariet lauka apmali tumšāku: `input, textarea, select {"{"} border: 1px solid #767676; {"}"}`.

pale-edge = Tukša lauka apmale { $border } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO(3) }.
maybe-text-shows = Lauka apmale { $border } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO(3) }. Vietu varbūt parāda teksts vai ikona laukā.
    .ask = Vai arī bez apmales labi redzams, kur ir lauks?
maybe-around = Lauka apmale { $border } uz fona { $background }: kontrasts { RATIO($ratio) }, vajag vismaz { RATIO(3) }. Apmale varbūt ir elementam ap lauku.
    .ask = Vai labi redzams, kur ir lauks?
no-edge = Laukam nav savas apmales, un tā fons ir tāds pats kā apkārt ({ $background }).
    .ask = Vai labi redzams, kur ir lauks?
