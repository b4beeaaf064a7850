title = Uzskaitījums ir saraksts
why = Daudzas lietas vienā teikumā nevar pārskatīt ne ar acīm, ne ar ekrāna lasītāju.
fix = Rakstiet katru savā rindā, kā sarakstu.
in-a-row = Vienā teikumā ar komatiem atdalītas daudzas lietas (komatu un semikolu skaits: { $count }).
