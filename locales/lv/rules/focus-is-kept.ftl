title = Fokusu saņēmis elements to patur
why = Ja saite vai lauks fokusu uzreiz atdod, ar tastatūru to nevar ne ieraudzīt, ne lietot. Cilvēki, kuri nelieto peli, tālāk netiek.
fix = Izdzēsiet `onfocus="this.blur()"`. Ja traucē rāmītis ap elementu, mainiet tā izskatu: `a:focus-visible {"{"} outline: 3px solid #0b57d0 {"}"}`.

blurs = Elements, saņēmis fokusu, to uzreiz atdod: `{ $code }`.
maybe-blurs = Kad elements saņem fokusu, kods var to atņemt: `{ $code }`.
    .ask = Vai elementu var lietot ar tastatūru, un vai fokuss tajā paliek?
