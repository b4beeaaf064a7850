# Two audits compared: what became of problems and pages.

change-new = New
    .means = It was not there before: the page is new, or was checked by the same rule then.
change-returned = Returned
    .means = It was there once, was gone in between, and is there again.
change-rule-appeared = Appeared because of a rule
    .means = The rule is new or was changed. This figure does not say whether the page changed.
change-not-seen-before = Not seen before
    .means = The earlier audit did not check the page, so nobody can say whether the problem is new.
change-still = Still there
    .means = It was there and is there.
change-not-seen = Not seen this time
    .means = The page was not checked this time, or not by this rule. That does not mean that the problem is mended.
change-rule-vanished = No longer reported because of a rule
    .means = The rule was changed and does not find it any more. That does not mean that the page is better.
change-gone = Gone
    .means = The page was checked again by the same rule, and the problem is not there.

page-new = New
page-now-judged = Checked now
page-no-longer-judged = No longer checked
page-missing = The page is gone
page-moved = Another address
page-changed = Changed
page-unchanged = Not changed
page-still-not-judged = Still not checked

why-moved = The element was moved.
why-page-changed = The page changed.
why-page-new = The page was not there before.
why-elsewhere = Neither the page nor the rule changed; the cause is elsewhere: another page, a picture or the program.
why-rule-changed = The rule was changed, the page is the same.
why-rule-and-page-changed = Both the rule and the page changed, so the cause cannot be told apart.
why-rule-added = The earlier audit did not have this rule.
why-in-browser = The page was opened in a browser this time; before it was only read.
unseen-missing = The page is gone (404).
unseen-status = The page was not checked: { $status }.
unseen-waiting = The audit ended before it got to the page.
unseen-outside = The page is outside the scope of the audit.
unseen-not-reached = No link leads to the page any more.
unseen-rule-untested = The rule could not be run on this page.
unseen-rule-blind = Something was missing on the page, such as a style sheet, so the rule could only ask.
unseen-other-pages = The rule lays pages beside each other, and one of the audits did not have all that the other had.
unseen-rule-absent = The audit did not have this rule.
unseen-rule-older = The audit had an older version of the rule.
unseen-no-browser = One audit opened the page in a browser, the other checked it without one.

compare-not-comparable = The two audits have too few pages in common for their figures to stand side by side.
compare-other-scope = The audits have different scopes or limits.
compare-before-not-whole = The earlier audit ended before all pages that were found had been opened.
compare-after-not-whole = The later audit ended before all pages that were found had been opened.
compare-other-program = The audits were made by different versions of the program: { $before } and { $after }.
compare-other-rules = The set of rules changed between the audits: { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }.

# Command line
compare-heading = Comparison: { $before } → { $after }
compare-pages = Pages
compare-problems = Problems
compare-shared = Checked in both audits: { $shared }; in the earlier one only: { $before }; in the later one only: { $after }.
compare-column-review = To assess
compare-places = places: { $before } → { $after }, pages: { $pagesBefore } → { $pagesAfter }
compare-places-before = places before: { $before }, pages: { $pagesBefore }
compare-places-after = places now: { $after }, pages: { $pagesAfter }
compare-places-unseen = of these, places not seen this time: { $count }
compare-earlier = Audit { $audit } had it, too.
compare-trend = Course
compare-trend-point = { $date }: pages checked { $judged }, to fix { $toFix }, to check { $toCheck }
compare-trend-rules = other rules
compare-trend-scope = not comparable with the one before
compare-more = … and { $count } more
