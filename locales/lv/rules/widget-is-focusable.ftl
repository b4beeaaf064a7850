title = Vadīklu var sasniegt ar tastatūru
why = Elements, ko par pogu vai izvēles rūtiņu padara tikai `role`, ar taustiņu Tab nav sasniedzams. Cilvēki, kuri nelieto peli – neredzīgi, ar roku kustību traucējumiem, ar balss vadību –, to nevar izmantot.
fix = Lietojiet īstu HTML vadīklu: `<button type="button">Pievienot personu</button>`. Ja tas nav iespējams, pievienojiet `tabindex="0"` un darbību arī taustiņiem Enter un atstarpei.

not-focusable = Elementam ir loma `{ $role }`, bet ar tastatūru to nevar sasniegt: trūkst `tabindex`.
maybe-not-focusable = Elementam ir loma `{ $role }`, bet lapas kodā tam nav `tabindex`; to, iespējams, pievieno skripts.
    .ask = Vai pārlūkā šo elementu var sasniegt ar taustiņu Tab un lietot bez peles?
