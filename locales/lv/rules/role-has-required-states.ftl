title = Elementam ar lomu ir norādīti lomai obligātie stāvokļi
why = Ekrāna lasītājs par izvēles rūtiņu pasaka, vai tā ir atzīmēta, par slīdni – kāda ir tā vērtība. Ja kodā stāvokļa nav, neredzīgs cilvēks to neuzzina vai dzird nepareizu.
fix = Pievienojiet trūkstošo atribūtu un mainiet to līdz ar stāvokli: `<div role="checkbox" aria-checked="false" tabindex="0">Piekrītu</div>`. Vēl labāk – izmantojiet HTML elementu, kas stāvokli pasaka pats: `<input type="checkbox">`.

missing-states = Lomai „{ $role }“ obligāti vajadzīgs: `{ $attributes }`. Elementam tā nav vai vērtība ir tukša.
