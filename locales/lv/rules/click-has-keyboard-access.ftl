title = Visu, kas reaģē uz klikšķi, var lietot arī ar tastatūru
why = Ja uz elementa var tikai uzklikšķināt, to nevar lietot neredzīgs cilvēks un cilvēks, kurš nevar lietot peli.
fix = Lietojiet pogu vai saiti: `<button type="button" onclick="atvert()">Rādīt karti</button>`. Tās saņem fokusu un reaģē uz taustiņiem pašas.

mouse-only = Elements reaģē uz klikšķi, bet nevar saņemt fokusu, un nav cita elementa, ar kuru izdarīt to pašu.
maybe-mouse-only = Elements reaģē uz klikšķi, bet pats nevar saņemt fokusu. Iespējams, to pašu dara cits elements vai arī skripts padara to lietojamu.
    .ask = Vai to pašu var izdarīt arī ar tastatūru?
