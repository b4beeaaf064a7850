title = Izvēle vien nenosūta veidlapu un neaizved citur
why = Kas izvēlas no saraksta ar bultiņām, tam jau pirmā vērtība nosūta veidlapu vai atver citu lapu. Līdz vajadzīgajai izvēlei ar tastatūru netikt.
fix = Ļaujiet izvēlēties un pievienojiet pogu: `<select name="pagasts">…</select> <button>Rādīt</button>`. Vai arī brīdiniet pirms saraksta.

acts-on-choice = Tiklīdz cilvēks izvēlas vērtību, kods aizved citur, nosūta veidlapu vai atver logu: { $code }
maybe-acts-on-choice = Skripts kaut ko dara, tiklīdz vērtība mainās: { $code }
    .ask = Vai, izvēloties vērtību, nekas negaidīts nenotiek, vai arī par to pirms lauka ir brīdināts?
