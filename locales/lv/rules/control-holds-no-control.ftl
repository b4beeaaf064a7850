title = Saitē nav citas pogas vai lauka
why = Ja saitē ir poga, fokuss apstājas divreiz, un ekrāna lasītājs nosauc divas lietas, no kurām varbūt darbojas tikai viena.
fix = Atstājiet vienu no abām: `<a class="button" href="/pieteikties">Pieteikties</a>`.

maybe-two-controls = Saitē ir vēl viens elements, ko var lietot atsevišķi: „{ $element }“.
    .ask = Vai ar tastatūru abi darbojas, un vai ir saprotams, ko katrs dara?
