title = The page does not lead away or send anything by itself after a time
why = Those who read slowly or write with aids do not get ready: the page is gone, and with it what they wrote.
fix = Ask before the time is over whether the person needs more, or set no limit.

maybe-leaves = After a time, code may load the page anew, lead away or send the form.
    .ask = Can people switch the limit off, extend it or make it ten times as long?
