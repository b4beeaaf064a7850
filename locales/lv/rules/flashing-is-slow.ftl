title = Nekas nezibsnī biežāk kā trīs reizes sekundē
why = Strauja zibsnīšana cilvēkam ar fotosensitīvu epilepsiju var izraisīt lēkmi. Tā var notikt dažās sekundēs, un brīdinājums lapā nepalīdz.
fix = Palēniniet animāciju tā, lai zibsnis būtu retāk kā trīs reizes sekundē, vai noņemiet to: `animation-duration: 2s`. Kustīgu attēlu aizstājiet ar nekustīgu.

maybe-flashing-animation = Animācija „{ $name }“ atkārtojas { $times } reizes sekundē.
    .ask = Vai kaut kas zibsnī biežāk kā trīs reizes sekundē?
maybe-flashing-image = Attēls mainās { $times } reizes sekundē.
    .ask = Vai attēlā kaut kas zibsnī biežāk kā trīs reizes sekundē?
