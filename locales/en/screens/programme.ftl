# Programme 2026–2029
nav-programme = Programme
programme-title = Programme 2026–2029
programme-none = The register has no service yet. Import the list of priority services from a table.
programme-not-marked = No service is marked as a priority in the register, so all are here. To have only the priority ones in the programme, give them a priority.
programme-alarms = { $count ->
        [one] { $count } counted service is broken again
       *[other] { $count } counted services are broken again
    }
programme-year-now = (this year)
programme-free = None is planned yet.
programme-missing = { $count ->
        [one] { $count } line missing
       *[other] { $count } lines missing
    }
programme-more = And { $count } more.
programme-nearest = Which are nearest
programme-nearest-what = Services that are not counted yet and lack fewest lines of the definition.
programme-all = All services of the programme
programme-filter = Show services
programme-part-all = All
programme-part-counted = Counted
programme-part-alarms = Broken again
programme-part-verification = In verification
programme-part-planned = Planned
programme-part-rest = Not planned yet
programme-no-match = There is no such service.
programme-state = State
programme-year = Year
programme-lacks = Lines missing
programme-counted-in = Counted in { $year }
programme-kept = Saved
programme-open = See what is done and what is missing
programme-in-register = The service in the register
programme-broken = What was in order once is not any more. Its year stays, and the report says so.
programme-unproven = The latest check did not see it, so it can be called neither in order nor broken. Check again.

# Report to the council
council = Report to the council
council-year = Year
council-docx = about two pages: target, results with evidence, the next year
council-html = the same for a browser
council-xlsx = all services of the programme and the signatures as a table
council-file-name = report-to-the-council-{ $year }

# Targets
targets = Targets by year
targets-what = The plan promises five services a year. Set another number only by a decision; the earlier one stays in the database.
targets-count = How many services
targets-reason = By which decision

# Definition
definition = What must be met to be counted
definition-what = { $met } of { $all } lines are met. “Not proven” means that nobody knows; that is neither good nor bad.
evidence = Evidence:
evidence-description = The description and its improvements
plan = Planned year
plan-none = Not planned
before = How it was before
before-unknown = There is no earlier check, and nobody described how it was. Without that nobody can know whether the service is newly improved.
before-tell = Describe how it was before
before-told = How it was before it was improved
before-hint = For example: “There was no e-form, the application could only be printed.”

# Checklists
checks = What a person checks
checks-what = The tool sees only a part. Answer every line for every step; your name and the date stay with the answer.
checks-no-steps = No step of a form is known. Enter the address of the e-form in the register and audit the site.
checks-transaction = The form as a whole
checks-step = Step { $place } – “{ $name }”
checks-answered = { $answered } of { $all } answered
checks-faults = To fix: { $count }
checks-nothing-found = The automatic check found nothing
checks-page = Page of step { $place } in the audit
checks-note = Note
checks-by = Saved: { $answer } – { $person }, { $at }.
checks-page-changed = The page has changed since then; look at it and answer again.
checks-save = Save the answers
checks-changed = { $count ->
        [one] { $count } answer is not saved.
       *[other] { $count } answers are not saved.
    }
checks-kept = { $count ->
        [one] { $count } answer saved.
       *[other] { $count } answers saved.
    }
check-yes = Yes
check-no = No
check-not-applicable = Not applicable

# Sign-off
sign = Counting
sign-may = Every line is met. Signing counts the service in { $year }; every service counts once, and the evidence stays with the signature.
sign-may-not = It cannot be counted yet: what is not met or not proven stands above. If you try, the program names every reason.
sign-note = Note to the signature
sign-now = Count in { $year }
sign-done = Counted in { $year }
sign-evidence = Evidence kept with the signature
withdraw = Take the sign-off back
withdraw-reason = Why
withdraw-hint = The signature and its evidence can still be seen, but the service counts no more.
withdraw-now = Take back
