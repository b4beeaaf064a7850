title = Addresses of portals are those of today
why = The old address leads on to the new one for some time, and one day no longer. People then miss the e-service.
fix = Replace the address, such as `www.latvija.lv` by `latvija.gov.lv`.
text = The text has the old address { $found }; today it is { $instead }.
link = The link leads to the old address { $found }; today the portal is { $instead }.
name = The portal is called by its old name { $found }; today it is { $instead }.
maybe-moved = The address { $found }, as far as this program knows, is an old one; it is { $instead } today.
    .ask = Has the site moved indeed?
