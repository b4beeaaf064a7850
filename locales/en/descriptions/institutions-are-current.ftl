title = Names of institutions are those of today
why = An institution with its old name can neither be found nor written to.
fix = Use the name of today, such as “Viedās administrācijas un reģionālās attīstības ministrija”.
renamed = “{ $found }” is { $instead } today.
maybe-renamed = “{ $found }”, as far as this program knows, is { $instead } today.
    .ask = Was the institution renamed indeed, as its own site should tell?
maybe-historic = “{ $found }” is { $instead } today, and here it may stand in the title of a document.
    .ask = Is it the title of an earlier document, where the words stay?
