title = Sentences are short
why = A long sentence has to be read more than once. It is hardest for slow readers, listeners and learners of Latvian.
fix = One thought in a sentence. Split it at “kas”, “ja”, “un”, or make a list of it.
long = The sentence has { $words } words. Up to 20 it is easier to follow.
split = The sentence has { $words } words. Split it.
