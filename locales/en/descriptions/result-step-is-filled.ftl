title = It is said what is received, and how
why = The last step is what people come for. “As requested” tells them nothing.
fix = Name the result and the way, such as “We will send the decision to your e-address”.
missing = No step says what is received, and how.
empty = The step about receiving the service is empty.
meaningless = The step about receiving names neither the result nor the way.
