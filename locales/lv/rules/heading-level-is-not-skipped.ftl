title = Virsrakstu līmeņi seko cits citam
why = Ekrāna lasītājs nosauc katra virsraksta līmeni. Ja pēc otrā līmeņa uzreiz seko ceturtais, cilvēks domā, ka kaut ko palaidis garām. VARAM neiesaka izlaist līmeņus.
fix = Izvēlieties līmeni pēc vietas saturā, nevis pēc izskata: zem `h2` lieciet `h3`. Izskatu nosakiet stila lapā: `<h3 class="small">Nepieciešamie dokumenti</h3>`.

skipped = Pēc { $before }. līmeņa virsraksta seko { $level }. līmeņa virsraksts; gaidāms bija { $best }. līmenis.
