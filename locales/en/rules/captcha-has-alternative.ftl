title = A test for robots can be passed by people who do not see or hear
why = A blind person cannot read a code in a picture, a deaf person cannot make out a sound. Without another way they cannot use the e-service at all.
fix = Better do without (a field that only robots see, a limit of attempts). If a test is needed, offer at least two kinds – picture and sound – and a contact for everybody else.

maybe-nameless = The image of the test for robots has no text alternative that says what it is for.
    .ask = Can people who do not see the image pass the test, and do they learn how?
to-judge = The page has a test that tells people from robots.
    .ask = Can the test be passed by people who do not see as well as by people who do not hear?
