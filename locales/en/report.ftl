# The report (HTML).

report-title = Accessibility audit report
report-title-of = Accessibility audit report – { $site }
report-skip = Skip to content
report-made = Made on { $date }
report-made-with = with { $tool } { $version }
report-contents = Contents

# The three words in which everything found is put.
report-must-fix = Must fix
    .means = This certainly falls short of the requirement and hinders somebody.
report-check = Check
    .means = The program cannot decide this; a person has to look.
report-advice = Advice
    .means = No requirement asks for it, but the page would be better.

# Summary
report-summary = Summary
report-figure-fixes = { $count ->
        [one] fix to make
       *[other] fixes to make
    }
report-figure-questions = { $count ->
        [one] question for a person
       *[other] questions for a person
    }
report-figure-scanned = { $count ->
        [one] page checked
       *[other] pages checked
    }
report-figure-not-scanned = { $count ->
        [one] page not checked
       *[other] pages not checked
    }
report-figure-not-met = { $count ->
        [one] criterion not met
       *[other] criteria not met
    }
report-conclusion-failed = The automatic check found things to fix: { $fixes ->
        [one] { $fixes } fix
       *[other] { $fixes } fixes
    } in { $places ->
        [one] { $places } place
       *[other] { $places } places
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }.
report-conclusion-questions = The automatic check found nothing that certainly has to be fixed, but { $questions ->
        [one] { $questions } question has
       *[other] { $questions } questions have
    } to be decided by a person.
report-conclusion-clean = The automatic check found no problems on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }. It covers only some of the criteria; the others have to be checked by a person.
report-conclusion-nothing = No page was checked, so this report can say nothing about accessibility. The list “Pages not checked” shows why.
report-conclusion-varam = At least one page checked falls short. By the guidelines of VARAM the whole web site then counts as not accessible, not just a section of it.
report-not-a-verdict = An automatic check cannot prove that a web site conforms: it sees only part of what hinders people. Even where a rule passes, the criterion may still not be met.
report-biggest-win = Where to begin
report-biggest-win-text = These fixes put the most pages right at once.

# What was evaluated
report-evaluated = What was checked and what was not
report-start-addresses = Start addresses
report-scope = Scope
report-scope-hosts = Sites
report-scope-include = Only addresses whose path begins with
report-scope-exclude = Without addresses whose path begins with
report-scope-all = all pages that links lead to
report-limits = Limits
report-limit-pages = { $count ->
        [one] at most { $count } page
       *[other] at most { $count } pages
    }
report-limit-depth = { $count ->
        [one] no further than { $count } link from the start
       *[other] no further than { $count } links from the start
    }
report-limit-none = none
report-course = Course
report-course-complete = The audit is complete: every page that was found was opened.
report-course-limit = The audit stopped at the limit of pages. Some of the pages found were not opened.
report-course-stopped = The audit was stopped before all pages found had been opened.
report-robots = robots.txt
report-robots-followed = followed
report-robots-ignored = not followed
report-method = Method
report-method-static = Pages were judged by their code and styles. Scripts did not run, so content that a script puts on a page was not judged.
report-method-rendered = Pages were opened and judged in a real browser.
report-method-mixed = Some pages were judged by their code and styles, without running scripts, others in a real browser.
report-browser = Browser
report-browser-pages = { $browser }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
report-cannot-see = What an automatic check cannot tell
report-cannot-see-meaning = Whether the text alternative of an image, the text of a link or a heading says what is needed.
report-cannot-see-use = Whether pages and forms can be used with the keyboard alone, with a screen reader, or enlarged.
report-cannot-see-media = Whether videos have captions and audio description, and whether these are right.
report-cannot-see-language = Whether the text can be understood.
report-documents-not-judged = The accessibility of documents (PDF, DOCX) was not judged.

# What was found
report-must-fix-lead = In order of how much it hinders and how many pages it touches. The same fault on many pages is one fix.
report-check-lead = Here the program cannot decide. Answer the question at each place; if the answer is “no”, it has to be fixed.
report-advice-lead = This advice does not affect conformance.
report-must-fix-none = The automatic check found nothing that certainly has to be fixed.
report-check-none = Nothing that was found is left for a person to decide. That does not mean there is nothing for a person to check: see the table of criteria.
report-should-hold = What should hold
report-why = Why it matters
report-fix = How to fix it
report-question = Question
report-element = Element
report-places = Where it is
report-one-fix = { $pages ->
        [one] One fix clears { $pages } page
       *[other] One fix clears { $pages } pages
    }
report-one-question = { $pages ->
        [one] One question on { $pages } page
       *[other] One question on { $pages } pages
    }
report-place-count = { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
report-page-count = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
report-more-places = Show { $count ->
        [one] { $count } more place
       *[other] { $count } more places
    }
report-places-left-out = … and { $count ->
        [one] { $count } more place
       *[other] { $count } more places
    } (all are in the JSON file)
report-components-left-out = … and { $count ->
        [one] { $count } more entry
       *[other] { $count } more entries
    } (all are in the JSON file)
report-pages-left-out = … and { $count ->
        [one] { $count } more page
       *[other] { $count } more pages
    } (all are in the JSON file)
report-line = line { $line }
report-unnamed-page = Page without a title
report-impact = Impact
report-impact-minor = annoys
report-impact-serious = hinders
report-impact-critical = blocks
report-criterion = WCAG { $number } { $name } ({ $level })
report-criterion-related = Related to WCAG { $number } { $name } ({ $level })

# Criteria
report-criteria = WCAG 2.1 criteria of level A and AA
report-criteria-lead = The requirement is to meet all { $count } criteria on all pages. “For a person to check” means that the automatic check found no fault but cannot decide whether the criterion is met.
report-criteria-count = { $status }: { $count }
report-criteria-caption = Status of the criteria
report-column-criterion = Criterion
report-column-status = Status
report-column-found = Found
criterion-not-met = Not met
criterion-met = Met
criterion-needs-review = For a person to check
criterion-not-applicable = Not applicable
criterion-not-checked = Not checked
report-found-fixes = { $count ->
        [one] { $count } fix
       *[other] { $count } fixes
    }
report-found-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
report-found-nothing = –
report-principle-1 = 1. Perceivable
report-principle-2 = 2. Operable
report-principle-3 = 3. Understandable
report-principle-4 = 4. Robust

# Pages
report-pages = Pages checked
report-pages-lead = Below the address stands the evidence that the page was really seen. The figures say in how many places something has to be fixed or checked.
report-pages-caption = Pages checked and what was found on them
report-pages-none = No page was checked.
report-column-page = Page
report-column-must-fix = Must fix
report-column-check = Check
report-evidence = { $elements ->
        [one] { $elements } element
       *[other] { $elements } elements
    }
report-evidence-http = HTTP { $code }
report-evidence-cut = checked in part
report-untested-rules = { $count ->
        [one] { $count } rule did not run
       *[other] { $count } rules did not run
    }
report-not-scanned = Pages not checked
report-not-scanned-lead = The report says nothing about these addresses: they are neither good nor bad, they were not checked.
report-not-scanned-none = All pages found within the scope were checked.
report-more-addresses = Show { $count ->
        [one] { $count } more address
       *[other] { $count } more addresses
    }
report-column-do = What to do
report-elsewhere = { $count ->
        [one] { $count } address leads to a page already checked (a redirect or the same content) and was not judged again.
       *[other] { $count } addresses lead to pages already checked (redirects or the same content) and were not judged again.
    }
report-outside = { $count ->
        [one] { $count } address is out of scope and was not opened.
       *[other] { $count } addresses are out of scope and were not opened.
    }
report-services = Services
report-services-caption = Services and what was found on their pages
report-column-service = Service

# Rules
report-rules = Rules
report-rules-lead = Rule set { $id }, version { $version }. Each rule checks part of a criterion; many implement W3C ACT rules.
report-rules-caption = Rules and their outcomes by page
report-column-rule = Rule
report-column-failed = Failed
report-column-cant-tell = To check
report-column-passed = Passed
report-column-inapplicable = Inapplicable
report-column-untested = Untested
report-rules-unit = The figures show on how many pages each outcome occurs.
report-machine-readable = The full data are in the files saved beside this one: JSON (the whole report), EARL (the outcome of every rule on every page), XLSX and CSV (the problems as tables).
report-footer = This report is the result of an automatic check and not a statement of conformance.

# Decisions and routine questions
report-decisions = Decisions of people
report-decisions-lead = Decisions in force: { $holds }; no longer in force: { $lapsed }. This report does not ask again what was answered; what was put off stays a problem.
report-decisions-none = Nobody has decided anything about what this report found.
report-decisions-caption = Who decided what, when and why
report-column-about = About
report-column-decision = Decision
report-column-who = Who and when
report-column-reason = Reason
report-decision-dismissed = Not a fault
report-decision-deferred = Put off
report-decision-cannot-fix = Cannot be fixed
report-decision-suppliers = For the supplier to fix
report-decision-confirmed = Confirmed: it is a fault
report-decision-meets = Meets
report-decision-not-applicable = Does not apply
report-decision-in-force = In force
report-decision-expired = Expired, to be decided again
report-decision-changed = The element changed, to be decided again
report-decision-until = until { $date }
report-decision-all = About every place of the problem; here: { $places ->
        [one] { $places } place
       *[other] { $places } places
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
report-decision-places = About single places; here: { $places ->
        [one] { $places } place
       *[other] { $places } places
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
report-routine = What a person still has to assess
report-routine-summary = { $places ->
        [one] { $places } place is
       *[other] { $places } places are
    } left for a person to assess; these are no problems, but without them the criteria are not proven.
report-routine-lead = These are no problems. Nothing looks wrong here, but only a person can judge, for instance whether the description of an image is right. Until somebody has, the criterion is not proven.
report-routine-none = There are no routine questions for a person to assess.
report-routine-caption = Routine questions by rule
report-column-places = Places
report-column-pages = Pages

# Tables
report-table-problems = Problems
report-table-places = Places
report-table-decisions = Decisions
report-table-routine = To assess
report-table-not-scanned = Pages not checked
report-table-number = No.
report-table-urgency = What to do
report-table-problem = Problem
report-table-criteria = Criteria
report-table-addresses = Addresses of pages
report-table-address = Address
report-table-rule = Id of the rule
report-table-anchor = Place on the page
report-table-line = Line
report-table-force = In force
report-table-person = Who decided
report-table-made = When
report-table-until = Until
report-table-why = Why
report-table-more = … and { $count } more
