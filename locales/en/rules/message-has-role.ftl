title = A message about what was done reaches screen readers, too
why = When “Saved” appears on the page after a button was pressed, sighted people notice it. A screen reader reads it only if the code says that it is a message. Otherwise blind people do not know whether the application was sent, and send it again.
fix = Put the message into an element that is on the page already: `<div role="status">The application was received.</div>`; use `role="alert"` for errors.

maybe-not-announced = The text “{ $text }” looks like a message, but it has no role `status` or `alert` in the code.
    .ask = Does the message come only with a new page, or do screen readers read it without moving there?
