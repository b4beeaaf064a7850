title = It can be seen where a form field is
why = People with low vision do not see an empty field with a pale border, and do not know where to write. The contrast between the border and what is around it must be at least 3:1.
fix = Make the border of fields darker: `input, textarea, select {"{"} border: 1px solid #767676; {"}"}`.

pale-edge = The edge { $border } of an empty field on { $background }: contrast { RATIO($ratio) }, at least { RATIO(3) } is needed.
maybe-text-shows = The edge { $border } of the field on { $background }: contrast { RATIO($ratio) }, at least { RATIO(3) } is needed. Text or an icon in the field may show where it is.
    .ask = Can it be seen well where the field is, even without the edge?
maybe-around = The edge { $border } of the field on { $background }: contrast { RATIO($ratio) }, at least { RATIO(3) } is needed. Something around the field may have an edge.
    .ask = Can it be seen well where the field is?
no-edge = The field has no edge of its own, and its background is that of its surroundings ({ $background }).
    .ask = Can it be seen well where the field is?
