title = Help can be had at once
why = An answer by e-mail takes days. Whoever finds it hard to write or read needs to talk.
fix = Name a telephone number, a chat, a video call or the digital assistant.
missing = Neither telephone nor chat, video call or assistant is named.
