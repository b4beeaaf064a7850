# Who decides
person-ask = Your name
person-ask-hint = A decision is kept for good, so a name stands beside it. This is asked only once; it can be changed in the settings.
person-is = Done by: { $person }

# List of problems
decided = Decided

# All problems
nav-problems = Problems
all-problems-title = Problems
all-problems-text = The latest finished audits of all sites. The same fault in the same place of a template is one problem; first come those whose fix clears most pages.
all-problems-no-audit = No audit is finished yet. Audit a site, and its problems will be here.
filter-state = Show by state
problem-unsettled = Not fixed yet
problem-open = Open
problem-working = Being worked on
problem-ready = To be verified
problem-fixed = Fixed
problem-cannot-fix = Cannot be fixed
problem-suppliers = With the supplier
problem-deferred = Deferred
problem-answered = Answered
problem-returned = Was fixed and has returned
problem-unseen = Not seen this time
    .what = The latest audit did not find this problem, but not all of its pages were checked. That does not mean that it is fixed.
problem-rule-changed = Rule changed
    .what = The check does not find this problem any more, but the rule was changed or withdrawn since, not only the page. Look at the place and say whether the problem is fixed.
problem-removed = Page taken down
problems-find = Search in the problems
pages-removed = Pages taken down
    .what = A person said that these pages were taken down. Problems that were known only there count neither as open nor as fixed; if a page is back, they are judged again.
page-removed-by = { $person }, { $at }: { $reason }
pages-unseen = Pages that were not seen
    .what = The problem was known there, but the last audit did not check them. Check again; if a page was taken down for good, say so.
page-unseen-since = Last seen { $at }. Latest outcome: { $status }.
page-remove = The page was taken down for good
page-remove-why = Why the page is gone
page-remove-why-hint = It stays in the history with your name.
page-remove-keep = Save that the page was taken down
page-restore = The page was not taken down after all
page-restore-why = Why that was said wrongly
page-restore-keep = Save that the page was not taken down
page-removal-kept = Saved
verify = I looked: it is fixed
verify-why = What you saw
verify-why-hint = For example, in which browser you looked and what is there now. It stays in the history with your name.
verify-keep = Say that it is fixed
problem-responsible = Who mends it
problem-assign = To be mended by
problem-assigned = Saved. To be mended by: { $who }.
anybody = Anybody
any-service = Any service
guess = a guess
one-fix = One fix – { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
one-fix-services = { $services ->
        [one] { $services } service
       *[other] { $services } services
    }
responsible-our-content = Our content
responsible-supplier = Supplier of our platform
responsible-document-author = Author of the document
responsible-latvija-lv = Latvija.lv
effort-small = Little work
effort-medium = Some work
effort-large = Much work
problem-effort = Work, roughly
group-blind = blind people
group-low-vision = people with low vision
group-keyboard = keyboard users
group-deaf = deaf people
group-cognitive = people who find reading and attending hard
group-seizures = people who can have seizures

# Page of a problem
problem-do = What to do
problem-do-text = That a problem is fixed only a check says, when it finds it in none of the known places.
problem-act = Mend, check again or decide
move-working = Start to mend
move-ready = Mended, to be verified
move-back = Still to be mended
move-open = Open again
problem-since = In this state since { $at }
remedy = The right version for this place
problem-history = What became of it
problem-no-history = Nothing yet.
by-check = a check
event-opened = Opened again
event-working = Being worked on
event-ready = Mended, to be verified
event-fixed = Fixed: a check finds it no longer
event-unseen = Not seen, but not proven fixed either: not all known places could be checked
event-rule-changed = Not found any more, but the rule was changed: not proven to be fixed
event-verified = Fixed: a person looked, since the rule was changed or withdrawn
event-page-removed = The page it was known on was taken down
event-returned = Returned: a check finds it again
event-assigned = To be mended by

# Decisions
decide = Make a decision
decide-failure = A sure failure can be deferred, left to the supplier or said to be beyond mending, but not to conform. It stays a failure.
decide-question = The answer is about all places that look the same. If the element changes, the question is asked again.
decide-what = Decision
decide-reason = Reason
decide-reason-hint = Needed where the problem stays unmended or is dismissed.
decide-until = Valid until
decide-until-hint = Empty – without end. After that day the problem is open again.
decide-keep = Save the decision
decision-kept = The decision is saved.
decisions = Decisions
decision-dismissed = Not a problem
decision-deferred = Defer
decision-cannot-fix = Cannot be fixed
decision-suppliers = For the supplier to mend
decision-confirmed = Does not conform
decision-meets = Conforms
decision-not-applicable = Does not apply
decision-withdrawn = Take back the earlier decision
decision-all = about all places
decision-one = about one place
decision-until = Until { $at }
force-in-force = in force
force-expired = expired
force-changed = the element has changed
force-replaced = replaced
force-not-found = nothing to apply to this time

# Check on the spot
retest = Check again
retest-busy = Checking…
retested = Check on the spot
retest-said = Gone: { $gone }. Still there: { $still }. Not proven: { $unproven }.
retest-unproven = { $unproven ->
        [one] { $unproven } place was not checked
       *[other] { $unproven } places were not checked
    }, so the problem does not count as fixed yet.
retest-unseen = These pages could not be checked, so nothing is known of them:
retest-new = These pages have failures that were not there before:
retest-nothing = Nothing is there any more
retest-unknown = Not known
retest-no-places = Nothing was found here before, so there is nothing to compare with.
retest-places = { $verdict }: { $count }
retest-kept = The result is kept with each problem; the audit stays as it was.
retest-page = Check this page again
retest-page-text = The program opens only this page and shows what of the earlier findings is mended and what is still there. It takes a few seconds.
retest-service = Check the pages of this service again
retest-service-text = The program opens the known pages of the description and of the form, and shows what of the earlier findings is mended and what is still there. It looks for no new pages.
col-problem = Problem
col-before = Before
col-after = After
verdict-still = Still there
verdict-gone = Gone
verdict-not-reached = Page not checked
verdict-not-run = Could not be checked
verdict-rule-changed = Gone, but the rule was changed

# The letter
into-letter = Include in the letter
letter = Letter to the supplier
letter-text = { $problems ->
        [one] The letter will have { $problems } problem
       *[other] The letter will have { $problems } problems
    }: what is wrong, where, why, and how to mend it.
letter-of = { $problems ->
        [one] Write a letter about { $problems } problem
       *[other] Write a letter about { $problems } problems
    }
letter-clear = Clear the marks
letter-choose = Tick problems to prepare a letter to the supplier about them.
letter-write = Write a letter
letter-contact-field = How to reach you
letter-contact-hint = Telephone or e-mail address.
letter-deadline = To be mended by
letter-make = Show the text for an e-mail
letter-save = Save as DOCX
letter-written = The text is ready.
letter-mail = E-mail
letter-subject = Subject
letter-body = Text to copy

# What is around
around-heading = Heading above it
around-text = Text around it
around-here = this element
around-image = Image
around-target = Where the link leads
around-open-image = Open the image in the browser
around-open-target = Open the link in the browser
around-open-page = Open the page in the browser
around-gone = What is around the element was not kept. Open the page to see it.

# Questions
questions = Questions for a person
questions-of = Answer the questions (audit No. { $audit })
questions-text = One question after another. While the focus is in the question, keys answer it: A – conforms, N – does not conform, X – does not apply.
questions-left = Questions left: { $left }. Answered: { $answered }.
questions-next = Next question.
questions-none = No questions are left: all are answered.
questions-skip = Skip
questions-skipped = { $count ->
        [one] The rest is answered; { $count } question was skipped.
       *[other] The rest is answered; { $count } questions were skipped.
    }
questions-again = Show the skipped ones
questions-more = All about this problem
questions-back = Previous
questions-all = The answer is about all places that look the same.
