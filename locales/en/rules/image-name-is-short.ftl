title = A text alternative has at most 250 characters
why = A screen reader reads an alternative in one go: one cannot stop in it, go back or go through it by sentences. A long description is hard to listen to. VARAM’s guidelines advise at most 250 characters.
fix = Say the main thing in the alternative and put a long description into the text beside the image or on a page of its own: `<img src="map.png" alt="Map of the recycling sites; the addresses are in the list below">`.

long = { $count ->
    [one] The alternative has { $count } character, at most { $limit } are advisable: “{ $name }”
   *[other] The alternative has { $count } characters, at most { $limit } are advisable: “{ $name }”
}
