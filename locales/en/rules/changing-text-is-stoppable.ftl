title = Text that changes by itself can be stopped
why = Text that changes by itself distracts, and people who read slowly or with magnification do not get to its end. It interrupts a screen reader in the middle of a sentence.
fix = Offer a button that pauses the change and resumes it: `<button type="button" aria-pressed="false">Pause the news</button>`.

no-control = The text changes by itself every { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }, and nothing on the page could stop it.
maybe-no-control = A script changes text on the page again and again.
    .ask = Can the text that changes by itself be stopped or hidden?
unseen-script = A script may change text on the page by itself, or a script could not be read.
    .ask = Within ten minutes, does no text on the page change several times by itself, or can it be stopped or hidden?
