title = Names of counties and parishes are those of today
why = Many counties ceased to exist on 1 July 2021. People cannot tell whether the service is for them.
fix = Use the county of today, such as “Jelgavas novads”.
replaced = “{ $found }” exists no longer; it is { $instead } today.
maybe-replaced = “{ $found }”, as far as this program knows, exists no longer; it is { $instead } today.
    .ask = Has the name changed indeed, as the annex of the law on administrative territories should tell?
maybe-historic = “{ $found }” exists no longer, and here it may stand in the title of an earlier document.
    .ask = Is it the title of an earlier document, where the words stay?
