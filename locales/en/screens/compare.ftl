# Two audits compared
compare = Comparison
compare-with-previous = Compare with the previous audit
compare-tabs = Parts of the comparison
compare-before = Earlier audit
compare-after = Later audit
compare-audit = Audit { $id } – { $name }
compare-shared = Pages checked in both audits: { $shared }; in the earlier one only: { $before }; in the later one only: { $after }.
compare-differences = To keep in mind when comparing figures:
compare-problems = What became of the problems
compare-as-found = The figures show what the program found. Decisions of people do not change the comparison.
compare-pages = What became of the pages
compare-col-change = What happened
compare-col-seen = What the audits saw
compare-seen = { $page }, audit { $id }
compare-rules = Rules that differ
compare-rules-text = What these rules say in the two audits cannot be compared directly.
compare-rule-before = Version before
compare-rule-after = Version after
compare-rule-absent = none
compare-filter-change = Show by what happened
compare-all = All
compare-all-pages = All
compare-problems-none = There are no such problems.
compare-places = Places: { $before } → { $after }
compare-places-before = Places before: { $before }
compare-places-after = Places now: { $after }
compare-places-unseen = Places not seen this time: { $count }
compare-on-pages = Pages: { $before } → { $after }
compare-was = Before: { $word }
compare-earlier = Audit { $id } had it, too.
compare-open-problem = Open the problem in audit { $id }

# Course
trend = Course
trend-none = There is no finished audit yet. The course appears after the first one.
trend-one = There is one audit so far. The course can be seen after the next one.
trend-text = Number of distinct problems in each finished audit as the program found them; decisions of people are not counted in. The line breaks where neighbouring audits have too few pages in common.
trend-drawing = Number of problems by audit; the table below the drawing has the same figures.
trend-table = The course in figures
trend-col-audit = Audit
trend-col-note = Notes
trend-audit = Audit { $id }
trend-other-rules = The set of rules changed
trend-not-comparable = Not comparable with the one before
trend-compare = Compare with audit { $id }

# Course of a service
history = What changed since the audit before
history-between = Comparison: { $before } and { $after }
history-nothing = Neither audit found problems on the pages of this service.
history-once = The pages of this service were checked in one audit only, so there is nothing to compare with yet.
