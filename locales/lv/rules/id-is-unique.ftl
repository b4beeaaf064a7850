title = Katrs id lapā ir tikai vienam elementam
why = Atkārtots id pats cilvēkus netraucē, tāpēc tā nav WCAG neatbilstība. Taču tas mulsina skriptus, saites uz vietām lapā un vēlākus labojumus.
fix = Dodiet katram elementam savu id: `<section id="jaunumi-1">…</section> <section id="jaunumi-2">…</section>`.

same-id = Id „{ $id }“ jau ir citam elementam.
