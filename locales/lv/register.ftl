# Kas nav kārtībā pakalpojumu reģistra tabulā (CSV vai XLSX).

register-fault-file-too-large = Datne ir lielāka, nekā programma lasa ({ $value }).
register-fault-file-unreadable = Datni neizdevās nolasīt. Vajadzīga CSV vai XLSX datne.
register-fault-file-is-old = Šī ir veca Excel datne (XLS). Saglabājiet to kā XLSX vai CSV.
register-fault-file-is-locked = Datne ir aizsargāta ar paroli. Saglabājiet to bez paroles.
register-fault-sheet-left-out = Arī lapā „{ $value }“ ir pakalpojumu tabula, bet tā netiek lasīta. Ielieciet to pirmajā lapā vai atsevišķā datnē.
register-fault-table-empty = Tabulā nav neviena pakalpojuma.
register-fault-headings-missing = Nav atrasta aile ar pakalpojuma nosaukumu. Pirmajā rindā jābūt virsrakstiem, piemēram, „Nosaukums“. Atrasts: { $value }
register-fault-column-twice = Divas ailes nozīmē to pašu; otrā „{ $value }“ nav nolasīta.
register-fault-too-many-rows = Nolasītas tikai pirmās { $value } rindas.
register-fault-quote-open = Kāda pēdiņa ir atvērta, bet nav aizvērta, tāpēc rindas var būt salipušas kopā.
register-fault-name-missing = Nav pakalpojuma nosaukuma.
register-fault-number-twice = Tāds pats numurs jau ir { $value }. rindā.
register-fault-service-twice = Tāds pats pakalpojums jau ir { $value }. rindā.
register-fault-too-many-cells = Rindā ir vairāk šūnu nekā virsrakstu: { $value }
register-fault-address-invalid = „{ $value }“ nav tīmekļa adrese. Vajadzīga pilna adrese, piemēram, `https://www.novads.lv/pakalpojumi`.
register-fault-not-a-number = „{ $value }“ nav skaitlis. Rakstiet tikai ciparus, piemēram, `5000`.
register-fault-priority-invalid = „{ $value }“ nav prioritāte. Rakstiet vietu prioritāro pakalpojumu sarakstā, piemēram, `1`; ja pakalpojums tajā nav, atstājiet tukšu.
register-fault-year-invalid = „{ $value }“ nav gads. Rakstiet četrus ciparus, piemēram, `2027`.
register-fault-paid-unclear = Nav skaidrs, vai pakalpojums ir par maksu: „{ $value }“. Rakstiet „jā“ vai „nē“.
register-fault-channel-unknown = Nezināms kanāls „{ $value }“. Rakstiet vienu no šiem: nav, e-adrese, EP155, sava e-forma, epakalpojumi.lv.
register-fault-text-too-long = Teksts ir pārāk garš: { $value }
register-fault-letters-broken = Burti ir sabojāti: „{ $value }“. Saglabājiet tabulu vēlreiz, izvēloties UTF-8.

# Lapas nosaukums XLSX datnē.
register-sheet = Pakalpojumi
