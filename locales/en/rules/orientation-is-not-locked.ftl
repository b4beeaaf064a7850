title = The page turns with the device
why = People whose tablet or phone is fixed to a wheelchair cannot turn it. The page must work both upright and lying.
fix = Do not turn content by 90 degrees under `@media (orientation: …)`. Right: `@media (orientation: landscape) {"{"} main {"{"} columns: 2; {"}"} {"}"}`.

turned-back = When the device is turned, the styles turn this element back by { $degrees } degrees, so that it lies on its side.
shown-in-one = This element is shown in one orientation only and is turned by { $degrees } degrees; perhaps it makes people turn their device.
    .ask = Can the page be used with the device held upright as well as lying?
turned-in-space = When the device is turned, the styles turn this element in space; how far, the code does not tell.
    .ask = Is the content the right way up with the device held upright as well as lying?
