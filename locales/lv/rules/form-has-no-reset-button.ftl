title = Formā nav pogas, kas visu izdzēš
why = Poga, kas izdzēš visu ievadīto, bieži stāv blakus nosūtīšanas pogai. To netīši nospiež cilvēki, kuriem trīc rokas, kuri lapu palielina vai klausās, un viss darbs ir zaudēts.
fix = Noņemiet pogu vai aizstājiet to ar saiti, kas pirms dzēšanas pārjautā.

reset-button = Poga „{ $name }“ bez pārjautāšanas izdzēš visu, kas formā ievadīts.
