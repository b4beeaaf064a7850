# Programme 2026–2029: the promise of five newly improved e-services a year.

programme = Programme { $first }–{ $last }

# 52, 20 and N are always told apart in words.
programme-told = The plan names { $identified } priority services; of them it promises to improve { $promised } from { $first } to { $last }. Done and counted: { $counted } of { $promised }.
programme-registered = { $count ->
        [one] { $count } service is marked as a priority in the register.
       *[other] { $count } services are marked as a priority in the register.
    }
programme-not-marked = No service is marked as a priority in the register, so all are here. To have only the priority ones in the programme, give them a priority in the register.

# States.
programme-stage-not-begun = Not begun
programme-stage-evaluated = Description evaluated
programme-stage-prepared = Improvements prepared
programme-stage-submitted = Submitted
programme-stage-published = Published
programme-stage-form-made = E-form made
programme-stage-verified = Verified

# Places of a year.
programme-place-counted = Counted
programme-place-in-verification = In verification
programme-place-planned = Planned
programme-place-free = Free place

# How a counted service is today.
programme-standing-holds = Still in order
    .what = In the latest check all that was signed is as it was.
programme-standing-broken-again = Broken again
    .what = What was in order once is not any more. Its year stays, but it must be mended.
programme-standing-unproven = Not proven
    .what = The latest check did not see it, so it can be called neither in order nor broken.

# Whether the target of the year will be reached.
programme-outlook-reached = { $year }: { $counted } of { $target } counted. The target is reached.
programme-outlook-within-reach = { $year }: { $counted } of { $target } counted, { $verifying } in verification, { $planned } planned. { $missing } missing; what is in verification and planned is enough if it is finished.
programme-outlook-not-enough-planned = { $year }: { $counted } of { $target } counted, { $verifying } in verification, { $planned } planned. { $missing } missing, and what is in verification and planned is not enough.
programme-outlook-missed = { $year } is over: { $counted } of { $target } counted, the target was not reached.
programme-days-left = { $days ->
        [one] { $days } day is left in the year.
       *[other] { $days } days are left in the year.
    }

# Lines of the definition.
programme-definition-priority = The service is on the list of priority services
programme-definition-description-reviewed = The description was evaluated
programme-definition-description-published = Improvements of the description are published and were seen
programme-definition-form-reachable = The e-form can be reached
programme-definition-steps-judged = The rules judged every step in the latest check
programme-definition-no-faults = No step has an open “To fix” (levels A and AA)
programme-definition-steps-answered = A person checked every step
programme-definition-transaction = The form as a whole was checked as one transaction
programme-definition-before = It is known how it was before, and there was something to improve
programme-verdict-met = Met
programme-verdict-not-met = Not met
programme-verdict-not-proven = Not proven

# Why not.
programme-reason-not-priority = The register gives this service no priority, so it cannot be counted for the promise.
programme-reason-description-not-evaluated = The description was never evaluated.
programme-reason-description-questions = The description’s sheet has questions that nobody has answered yet.
programme-reason-improvements-not-prepared = { $count ->
        [one] { $count } improvement of the description is not prepared.
       *[other] { $count } improvements of the description are not prepared.
    }
programme-reason-improvements-not-submitted = { $count ->
        [one] { $count } improvement of the description is not submitted.
       *[other] { $count } improvements of the description are not submitted.
    }
programme-reason-improvements-not-published = { $count ->
        [one] { $count } improvement of the description is not published.
       *[other] { $count } improvements of the description are not published.
    }
programme-reason-improvements-not-seen = { $count ->
        [one] { $count } improvement of the description is said to be published, but no check has seen it yet.
       *[other] { $count } improvements of the description are said to be published, but no check has seen them yet.
    }
programme-reason-no-form = The register has no address of an e-form.
programme-reason-form-gone = The site answers that the step { $step } is not there ({ $status }).
programme-reason-step-not-judged = The step { $step } could not be judged in the latest check: { $status }.
programme-reason-step-not-visited = The latest check did not come to the step { $step }.
programme-reason-step-faults = { $count ->
        [one] The step { $step } has { $count } open “To fix” problem.
       *[other] The step { $step } has { $count } open “To fix” problems.
    }
programme-reason-step-unanswered = { $count ->
        [one] In the step { $step }, { $count } line of the checklist has no answer.
       *[other] In the step { $step }, { $count } lines of the checklist have no answer.
    }
programme-reason-step-other-rules = Other versions of the rules judged step { $step } in the latest check; check it again.
programme-reason-step-answered-before = { $count ->
        [one] Step { $step } has changed since { $count } line of its checklist was answered; look at it again.
       *[other] Step { $step } has changed since { $count } lines of its checklist were answered; look at it again.
    }
programme-reason-answered-no = In the step { $step } a person found that this is not so: “{ $line }”.
programme-reason-transaction-no = Of the form as a whole a person found that this is not so: “{ $line }”.
programme-reason-transaction-unanswered = { $count ->
        [one] { $count } line about the form as a whole has no answer.
       *[other] { $count } lines about the form as a whole have no answer.
    }
programme-reason-transaction-answered-before = { $count ->
        [one] The form has changed since { $count } line about it as a whole was answered; look at it again.
       *[other] The form has changed since { $count } lines about it as a whole were answered; look at it again.
    }
programme-reason-before-unknown = It is not known how it was before: there is no earlier check, and nobody described it.
programme-reason-nothing-to-improve = All was in order in the first check already, so it is not newly improved.
programme-reason-not-in-register = The service is no longer in the register, so nothing can be said about it.

# Answers.
programme-answer-yes = Yes
programme-answer-no = No
programme-answer-not-applicable = Not applicable
programme-answer-none = No answer
programme-answer-by = { $person }, { $date }
programme-list-transaction = The form as a whole

# How it was before.
programme-before-seen = Before: { $date } (audit no. { $audit }): steps – { $steps }, “To fix” – { $faults }.
programme-before-no-form = Before: { $date } (audit no. { $audit }): there was no e-form.
programme-before-description = Things to improve in the description: { $count }.
programme-before-told = “{ $told }” ({ $person }, { $date })

programme-signed = Counted in { $year } ({ $person }, { $date }).
programme-withdrawn = Taken back ({ $person }, { $date }). Reason: { $reason }

# Terminal.
cli-programme-about = Programme 2026–2029: what counts, what is missing, what can be signed
cli-programme-action = Number or name of a service in the register; “answer”, “sign”, “withdraw”, “before”, “plan”, “target”, “evidence” or “report”. Without it, the whole programme
cli-programme-rest = What the action asks for: answer SERVICE LINE yes|no|na [STEP]; sign SERVICE; withdraw SERVICE REASON; before SERVICE TEXT; plan SERVICE YEAR|-; target YEAR NUMBER REASON; evidence SERVICE FILE.zip; report FILE (.docx, .html or .xlsx)
cli-programme-year = Only this year
cli-programme-json = Print as JSON
cli-programme-person = Who says so; otherwise the person in the settings
cli-programme-note = Note to the answer or the signature
cli-programme-checks = Lines of the checklists (LINE):
cli-programme-page-changed = the page has changed since then, answer again
cli-programme-alarms = Alarm
cli-programme-nearest = Nearest
cli-programme-lacks = { $count ->
        [one] { $count } line missing
       *[other] { $count } lines missing
    }
cli-programme-answered = { $count ->
        [one] { $count } answer kept.
       *[other] { $count } answers kept.
    }
cli-programme-signed = Counted.
cli-programme-kept = Kept.
cli-programme-saved = Saved: { $path }
cli-programme-refused = It cannot be counted:
programme-lacks-line = – { $line }: { $reasons }
programme-not-visited = The latest check did not come here

# Yearly report to the council.
council-title = Report to the council on the improvement of e-services in { $year }
council-file = report-to-the-council
council-target = Target and results
council-chart = Services promised and counted by year.
council-chart-year = { $year }: { $target } promised, { $counted } counted
council-years = The programme by year
council-column-year = Year
council-column-target = Promised
council-column-counted = Counted
council-column-verifying = In verification
council-column-planned = Planned
council-column-service = Service
council-column-signed = Signed by
council-column-evidence = Evidence: before and after
council-column-today = Today
council-column-how = How chosen
council-column-stage = State
council-column-lacks = What is missing
council-done = Services counted in { $year }
council-done-caption = Newly improved services in { $year }
council-done-none = No service was counted in { $year }.
council-returned = What is broken again or not proven
council-returned-nothing = No service is counted yet.
council-returned-none = All counted services were in the latest check as they were signed.
council-returned-service = { $name } (counted in { $year }) – { $standing }. { $reasons }
council-descriptions = Descriptions and e-forms of the priority services
council-descriptions-what = How many priority services are in each state. States follow from evidence and are not typed.
council-evaluation = Accessibility evaluation of the site
council-evaluation-none = No evaluation of the site with this program was finished in { $year }.
council-evaluation-last = Latest finished evaluation: “{ $name }” ({ $date }). Pages judged: { $judged }; could not be judged: { $notjudged }. Distinct problems “To fix”: { $fix }; “To check”: { $check }.
council-evaluation-limits = The automatic check covers only part of the 50 criteria; people have to check the rest, so these figures alone prove no conformance.
council-next = Services for { $year }
council-next-caption = Planned services and, where they are too few, proposed ones: those that lack least
council-next-none = No priority service is left that is not counted.
council-next-planned = Planned
council-next-proposed = Proposed
council-method = How it is counted
council-method-what = A service counts once, in the year in which it is signed, and only if there was something to improve and every line of the definition is met: the description is evaluated and published, the e-form can be reached, rules and a person checked every step, no step has open faults at levels A and AA, and the form was checked as one transaction. The evidence (numbers of audits, checksums of pages, answers) is kept with the signature. A service that the latest check did not see is neither good nor broken but not proven.
council-more = And { $count } more.
council-evidence-after = After (audit no. { $audits }): steps – { $steps }, “To fix” – { $faults }; answers of people – { $answers }.
council-total = Promised and counted in all
council-named = Priority services that the plan names
council-sheet-services = Services
council-sheet-signed = Signatures
council-column-number = No.
council-column-unit = Unit
council-column-priority = Priority
council-column-counted-year = Counted in
council-column-planned-year = Planned for
council-column-date = Date
council-column-note = Note
council-column-withdrawn = Taken back

# The evidence of a sign-off for an auditor, as one ZIP file.
evidence-file = evidence
evidence-list = list-of-files
evidence-before = before
evidence-after = after
evidence-column-file = File
evidence-column-address = Address
evidence-column-hash = Checksum (BLAKE3)
