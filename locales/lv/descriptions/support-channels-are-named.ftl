title = Palīdzību var saņemt uzreiz
why = E-pastā atbildi gaida dienām. Kam grūti rakstīt vai lasīt, tam vajag sarunu.
fix = Nosauciet tālruni, tērzēšanu, videozvanu vai digitālo asistentu.
missing = Nav nosaukts ne tālrunis, ne tērzēšana, ne videozvans, ne asistents.
