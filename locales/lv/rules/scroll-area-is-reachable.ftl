title = Ritināmu apgabalu var ritināt ar tastatūru
why = Kas nelieto peli, ritina ar bultiņu taustiņiem, bet tikai tad, ja fokuss ir apgabalā. Ja tur nav neviena TAB punkta, saturs zem malas paliek neizlasāms.
fix = Padariet apgabalu sasniedzamu: `<div class="saraksts" tabindex="0" role="region" aria-label="Domes lēmumi">…</div>`. Vēl labāk – neierobežojiet augstumu.

unreachable = Apgabala saturs ir lielāks par apgabalu, tāpēc tas jāritina, bet ne apgabals, ne kas tajā nav TAB punkts.
maybe-scrolls = Apgabals var būt ritināms, bet ne tas, ne kas tajā nav TAB punkts.
    .ask = Vai apgabala saturs vienmēr ir redzams bez ritināšanas, arī šaurā logā?
