title = Ko var ar vilcienu vai diviem pirkstiem, var arī ar vienu pieskārienu
why = Cilvēki, kuriem trīc rokas vai kuri lieto nūjiņu vai acu vadību, nevar vilkt pa ekrānu vai savilkt divus pirkstus.
fix = Blakus žestam dodiet pogas: `<button>Iepriekšējais attēls</button> <button>Nākamais attēls</button>`.

maybe-gesture = Lapas kods seko pirkstu žestiem.
    .ask = Vai visu, ko dara vilciens vai žests ar diviem pirkstiem, var izdarīt arī ar vienu pieskārienu?
