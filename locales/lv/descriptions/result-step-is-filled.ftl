title = Ir pateikts, ko un kā saņem
why = Pēdējais solis ir tas, kura dēļ cilvēks nāk. „Atbilstoši izvēlei“ neko nepasaka.
fix = Nosauciet rezultātu un veidu, piemēram, „Lēmumu nosūtīsim uz e-adresi“.
missing = Nav soļa, kas pasaka, ko un kā saņem.
empty = Solis „Pakalpojuma saņemšana“ ir tukšs.
meaningless = Saņemšanas solis nenosauc ne rezultātu, ne veidu.
