title = What matters can be checked before it is sent
why = An application, a signature or a payment binds people legally or financially. Mistakes are easier to make for those who only hear what the fields contain, who have reading difficulties or whose hands tremble. They must be able to review, correct or undo what they entered.
fix = Show a summary with a link “Change” before the button “Submit”, or let people withdraw the application.

to-judge = The button “{ $name }” does something with legal or financial consequences or changes the user's data.
    .ask = Can people undo what they send, or are the data checked and correctable, or can they review and confirm them before sending?
