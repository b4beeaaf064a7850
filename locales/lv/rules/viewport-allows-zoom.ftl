title = Lapu var palielināt ar tālummaiņu
why = Vājredzīgi cilvēki telefonā palielina lapu ar pirkstiem. Ja lapa to aizliedz vai ierobežo, sīkais teksts viņiem paliek neizlasāms.
fix = No lapas skatvietas iestatījuma noņemiet `user-scalable` un `maximum-scale`: `<meta name="viewport" content="width=device-width, initial-scale=1">`.

zoom-disabled = Lapa aizliedz tālummaiņu: `user-scalable={ $value }`.
zoom-limited = Lapu nevar palielināt divas reizes: `maximum-scale={ $value }`.
