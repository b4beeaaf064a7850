title = It is said whom to ask
why = Where something is unclear, people must know whom to call or to write to.
fix = Give a telephone number and an e-mail address, such as `63000000, dome@novads.lv`.
missing = The card has neither a telephone number nor an e-mail address.
