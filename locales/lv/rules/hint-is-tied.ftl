title = Paskaidrojums pie lauka kodā ir sasaistīts ar lauku
why = Ekrāna lasītāja lietotājs pa formu parasti pārvietojas no lauka uz lauku un dzird tikai to, kas ar lauku sasaistīts. Paraugu, kas stāv zem lauka, viņš atrod tikai pēc tam, kad lauks jau aizpildīts.
fix = Dodiet paskaidrojumam id un norādiet to laukā: `<input aria-describedby="pk-paraugs"> <p id="pk-paraugs">Piemēram, 010190-12345</p>`.

hint-not-tied = Pie lauka redzamais paskaidrojums „{ $text }“ kodā ar lauku nav sasaistīts.
