title = Norādījumos ir ne tikai krāsa
why = Aptuveni katrs divpadsmitais vīrietis slikti atšķir krāsas, un neredzīgs cilvēks tās neredz nemaz. Viņiem „aizpildiet sarkanos laukus“ neko nepasaka.
fix = Pasakiet to pašu arī vārdos vai ar zīmi: „Ar zvaigznīti (*) atzīmētie lauki ir obligāti.“

maybe-only-color = Norādījumā minēta krāsa ({ $words }): „{ $text }“
    .ask = Vai to, kas domāts, var saprast arī bez krāsas – pēc nosaukuma, zīmes vai teksta?
