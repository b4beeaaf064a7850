title = Attēla karte darbojas lapā, nevis serverī
why = Ja serveris izvēlas lapu pēc vietas, uz kuras attēlā noklikšķināts, ar tastatūru vietu izvēlēties nevar, un ekrāna lasītājs nevar pateikt, kurp apgabali ved.
fix = Aprakstiet apgabalus lapā: `<img src="karte.png" alt="Pagasti" usemap="#pagasti"> <map name="pagasti"><area href="/kalnu" alt="Kalnu pagasts" coords="…"></map>`, vai lieciet blakus parastas saites.

server-side = Kurp attēls ved, serveris izlemj pēc noklikšķinātās vietas; ar tastatūru vietu izvēlēties nevar.
maybe-server-side = Attēls saitē ar `ismap` nosūta serverim noklikšķināto vietu; ar tastatūru to izvēlēties nevar.
    .ask = Vai uz visām šīm lapām ved arī citas saites?
