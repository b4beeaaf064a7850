title = A description list holds terms with their descriptions
why = In a description list, screen readers connect each description with its term. If one of the two is missing or something else stands between, the connection is wrong.
fix = After each term put its description: `<dl><dt>Fee</dt><dd>5 EUR</dd><dt>Time</dt><dd>3 days</dd></dl>`. Put other content before or after the list.

no-pairs = The description list (`dl`) has neither a term (`dt`) nor a description (`dd`).
maybe-stray = The description list has content that is neither a term (`dt`) nor a description (`dd`).
    .ask = Does a screen reader read this list rightly?
maybe-no-term = The description (`dd`) has no term (`dt`) before it.
    .ask = Does this description not need a term that it belongs to?
maybe-no-description = The term (`dt`) has no description (`dd`) after it.
    .ask = Does this term not need a description?
