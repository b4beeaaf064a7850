title = Vārdi no stila lapas ir arī pašā lapā
why = Vārdus, ko pievieno stila lapa, nevar ne atrast, ne iezīmēt, ne iztulkot, un bez stila lapas to nav. Daļa palīgtehnoloģiju tos nenolasa.
fix = Rakstiet vārdus pašā lapā: `<p><strong>Brīdinājums:</strong> ceļš slēgts</p>`. Stila lapai atstājiet tikai rotājumus.

maybe-information = Vārdus „{ $text }“ pievieno tikai stila lapa.
    .ask = Vai bez šiem vārdiem zustu kaut kas svarīgs?
