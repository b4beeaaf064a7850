title = Live broadcasts with sound have captions
why = A deaf or hard of hearing person can follow a council meeting or a festival live only if what is said can be read at once. The Latvian regulation does not apply to a broadcast while it is live, but its recording needs captions.
fix = Arrange for a written interpretation during the broadcast, or switch on speech to text in the transmission. Afterwards, publish the recording with corrected captions.

broadcast = The page has a player of a live broadcast from “{ $player }”: { $title }.
    .ask = Can what is said be read in captions during the broadcast?
words = The page has a player from “{ $player }” ({ $title }), and beside it there are the words “{ $found }”.
    .ask = If a live broadcast is shown here, can what is said be read in captions meanwhile?
stream = The page has the stream “{ $file }”, which may be a live broadcast.
    .ask = If it is a live broadcast, can what is said be read in captions meanwhile?
