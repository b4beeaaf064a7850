title = Saistošajiem noteikumiem ir gads
why = Saistošo noteikumu numuri katru gadu sākas no jauna. Bez gada īstos noteikumus nevar atrast.
fix = Norādiet datumu un, ja var, saiti, piemēram, „2022. gada 26. janvāra saistošie noteikumi Nr. 4“.
no-year = Saistošajiem noteikumiem Nr. { $number } nav norādīts gads.
