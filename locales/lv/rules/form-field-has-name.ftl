title = Formas laukiem ir nosaukums
why = Ja laukam kodā nav nosaukuma, ekrāna lasītājs pasaka tikai, ka te kaut kas jāievada. Neredzīgs cilvēks nevar aizpildīt e-formu bez citu palīdzības. Ja nosaukums ir saistīts ar lauku, var arī uzklikšķināt uz paša nosaukuma – tas palīdz cilvēkiem, kuriem grūti trāpīt mazā laukā.
fix = Sasaistiet lauku ar redzamu nosaukumu: `<label for="epasts">E-pasta adrese</label> <input id="epasts" type="email">`. Ar lauka iekšējo paraugtekstu (`placeholder`) vien nepietiek: tas pazūd, tiklīdz sāk rakstīt.
