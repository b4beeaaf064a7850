title = Rindkopas ir īsas
why = Garā rindkopā grūti atrast vajadzīgo un viegli pazaudēt rindu.
fix = Vienā rindkopā ne vairāk kā pieci teikumi.
long = Rindkopā ir vairāk nekā pieci teikumi (to skaits: { $count }).
