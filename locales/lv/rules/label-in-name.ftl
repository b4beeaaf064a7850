title = Redzamais uzraksts ir iekļauts elementa nosaukumā
why = Cilvēks, kurš ierīci vada ar balsi, saka to, ko redz, piemēram, „spied Iesniegt“. Ja kodā pogai ir cits nosaukums, komanda nedarbojas. Apjukums rodas arī tad, ja ekrāna lasītājs nolasa vienu, bet uz ekrāna rakstīts kas cits.
fix = Sāciet nosaukumu ar redzamo uzrakstu: `<button aria-label="Meklēt pakalpojumu">Meklēt</button>`. Visbiežāk `aria-label` var vienkārši noņemt – tad par nosaukumu kļūst redzamais teksts.
