# Screens of the desktop app.

# Three words
to-fix = To fix
    .what = A certain fault. It can be mended right away.
to-check = To check
    .what = The program cannot decide this alone. A person has to look.
advice = Advice
    .what = No requirement is broken, but it would be easier for visitors.
asked-by-varam = Asked by VARAM
to-review = To judge
    .what = Nothing looks wrong, but only a person can judge whether the content makes sense.
three-words = Three words to know
honest = An automatic check covers only part of the requirements. If it finds no fault, that does not make a page accessible: a person has to check the rest.

# Window
skip = Skip to content
nav = Main
nav-home = Home
nav-new = New audit
nav-rules = What is checked
nav-settings = Settings
loading = Loading…
try-again = Try again
cannot-begin = The program cannot begin
begin-waits = The program tries again by itself every few seconds and begins as soon as the database is free.
unknown = Unknown
    .what = the program does not know this mark.
unknown-title = There is no such page
unknown-text = The address you opened leads nowhere in this program.
save = Save
show-more = Show more ({ $count })
pager = Parts of the list
pager-range = { $first }–{ $last } of { $total }
pager-previous = Previous
pager-next = Next
all-pages = All
all-problems = All
all-criteria = All
filter-clear = Show all
filter-urgency = Show problems
filter-standing = Show pages
filter-status = Show criteria
only-service = Service: { $name }
only-criterion = Criterion: { $name }
only-rule = Check: { $name }
only-text = Searched for: “{ $text }”

# The first time
welcome-title = See whether your website is accessible
welcome-text = Slieksnis walks through a site page by page and tells what stands in the way of people with disabilities, where it is and how to mend it.
welcome-own = Your own site
welcome-demo = A sample municipality
welcome-demo-text = The program contains the website of an invented municipality with ten services and faults made on purpose. No internet is needed.
start-demo = Try it with the sample municipality
start = Start the audit
starting = Starting…

# List of audits
audits = Audits
new-audit = New audit
demo = sample
col-audit = Audit
col-state = State
col-judged = Pages checked
col-not-judged = Not checked
state-running = Running
state-paused = Paused
state-finished = Finished
state-cancelled = Cancelled
resume = Resume

# New audit
field-address = Address of the site
field-address-hint = For example www.novads.lv. This page is checked, and every page that can be reached from it on the same site.
field-another-address = Address { $number }
field-suggestion = Did you mean { $suggestion }?
add-address = Add another address
remove-address = Remove address { $number }
field-name = Name
field-name-hint = To know the audit by in the list. Left empty, it is the address of the site.
more-settings = More settings
field-max-pages = No more pages than
field-max-pages-hint = Empty – no special limit.
field-delay = Pause between pages, in seconds
field-delay-hint = Empty – the program chooses.
field-include = Check only these paths
field-include-hint = One on each line, for example /pakalpojumi/
field-exclude = Do not check these paths
field-exclude-hint = One on each line, for example /arhivs/
field-hosts = Other sites to check too
field-hosts-hint = One on each line, for example latvija.gov.lv
field-robots = Ignore robots.txt
field-robots-hint = For your own site only: pages that the site asks automatic tools not to open are checked too.

# An audit going on
run = Progress
run-progress = What is happening
run-beginning = Getting ready…
run-visiting = Checking:
run-paused = Paused. Everything checked so far is saved; you can resume at any time.
run-finished = Finished. All pages that were found have been visited.
run-cancelled = Cancelled. Everything checked so far is saved.
run-pages = Pages
run-no-pages = No page has been checked yet.
run-milestone = { $judged ->
        [one] { $judged } page checked
       *[other] { $judged } pages checked
    }, { $notJudged } not checked.
run-said-running = The audit goes on.
run-said-paused = The audit is paused.
run-said-finished = The audit is finished. Pages checked: { $judged }.
run-said-cancelled = The audit is cancelled.
pause = Pause
cancel = Cancel
cancel-ask = Cancel the audit? What was checked is kept, but this audit cannot be resumed.
cancel-yes = Yes, cancel it
cancel-no = No, go on
see-results = See the results
see-results-so-far = Results so far
see-run = See the progress
waiting = Waiting
not-judged-title = Not checked
not-judged-text = There is no result for these pages. They are neither good nor bad – they were not seen.
standing-judged = Checked
standing-not-judged = Not checked
standing-other = Other addresses

# Results of an audit
tabs = Parts of the audit
tab-summary = Summary
tab-services = Services
tab-pages = Pages
tab-criteria = Criteria
tab-problems = Problems
sum-nothing = No page was checked, so nothing can be said about the site.
sum-faults = { $faults ->
        [one] { $faults } certain fault was found
       *[other] { $faults } different certain faults were found
    } on the { $judged ->
        [one] { $judged } page
       *[other] { $judged } pages
    } checked.
sum-no-faults = The automatic check found no certain fault on { $judged ->
        [one] { $judged } page
       *[other] { $judged } pages
    }. It covers only part of the criteria; a person has to check the others.
sum-unfinished = The audit is not finished: { $waiting ->
        [one] { $waiting } known page has not been visited yet
       *[other] { $waiting } known pages have not been visited yet
    }.
sum-running = The audit is still running; the figures will change.
sum-review = { $count ->
        [one] { $count } more place for a person to judge
       *[other] { $count } more places for a person to judge
    }
sum-first = Where to begin
sum-first-text = These faults are on the most pages. Mend one place in the template and they are gone everywhere.
sum-pages = Pages
sum-criteria = WCAG 2.1 criteria (A and AA)
sum-criteria-text = “Met” is said only where it is really decided. The absence of faults does not decide a criterion.
report = Report
report-save = Save { $format }
report-html = For people: one file that opens in a browser and can be printed and sent.
report-xlsx = Problems, places, decisions and pages not checked as a spreadsheet
report-csv = The list of problems as one table
report-json = For programs: everything that is known.
report-earl = For programs: W3C’s evaluation language (JSON-LD).
report-saved = Saved: { $path }
report-open = Open

# Services
services-text = Pages that belong to a service: its description, its form and the steps of the form.
services-none = No page of this audit belongs to a service.
no-service = Pages outside services
col-service = Service

# Pages
col-page = Page
col-status = Status
find-page = In the address or title
find = Search
pages-none = There are no such pages.
page-not-judged = This page was not checked.
page-other = There is nothing to check at this address.
page-findings = What was found
page-review = { $count ->
        [one] { $count } more place that only a person can judge
       *[other] { $count } more places that only a person can judge
    }
page-no-findings = The rules that ran on this page found nothing. That does not make the page accessible.
page-figures = To fix: { $toFix } · To check: { $toCheck } · Advice: { $advice }
page-evidence = Evidence
page-rules = What every rule said
page-rules-text = “Found no fault” is about this rule only, not about the whole criterion.
evidence-visited = Visited
evidence-redirects = Redirects
evidence-final = Address after redirects
evidence-http = HTTP status
evidence-type = Content type
evidence-size = Size
evidence-source = How the page was seen
evidence-source-browser = Opened in { $browser }, scripts were run
evidence-source-read = Read without running scripts
evidence-elements = Elements
evidence-time = Time the visit took
evidence-found-on = Link found on
evidence-duplicate = Same content as
evidence-hash = Checksum of the content (BLAKE3)
col-rule = Rule
col-outcome = Result
outcome-failed = Found a fault
outcome-cant-tell = Asks a person
outcome-untested = Did not run
outcome-passed = Found no fault
outcome-inapplicable = Nothing it applies to
line = line { $line }

# Criteria
criteria-text = A rule without faults is not a criterion met. A criterion is “Met” only when everything it asks for has been checked and decided.
criteria-none = No criterion has this status.
col-criterion = Criterion
col-level = Level
col-pages = Pages with a fault
criterion-not-met = Not met
criterion-needs-review = A person has to check
criterion-met = Met
criterion-not-applicable = Not applicable
criterion-not-checked = Not checked
criteria-without = The program does not check { $without } of the { $all } criteria yet; a person has to.
principle-1 = Perceivable
principle-2 = Operable
principle-3 = Understandable
principle-4 = Robust

# Problems
problems-text = The same fault in the same place of a template is one problem, however many pages have it.
problems-none = There are no such problems.
places = { $places ->
        [one] { $places } place
       *[other] { $places } places
    } on { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
in-services = { $services ->
        [one] in { $services } service
       *[other] in { $services } services
    }
impact-blocks = Blocks access
impact-hinders = Hinders
impact-annoys = Annoys
problem-element = Element
problem-places = All places
problem-places-cut = The first { $shown } of { $all } places are shown.
problem-same-rule = All problems that this rule found
col-anchor = Place on the page
col-line = Line

# Rules
rules = What Slieksnis checks
rules-text = The rules by which the program judges pages. Each checks one thing.
col-criteria = Criteria
col-impact = Impact
col-stage = Standing
rule-why = Why it matters
rule-fix = How to fix it
rule-facts = About the rule
fact-criteria = WCAG 2.1 criteria
fact-no-criteria = None: this is not a WCAG requirement.
fact-aspects = VARAM aspects
fact-techniques = WCAG techniques
fact-act = W3C ACT rules
fact-id = Id
fact-version = version { $version }
stage-stable = In use
    .what = its result counts for the criteria.
stage-trial = On trial
    .what = its result does not count for the criteria.
stage-advice = Advice
    .what = it is not a requirement.
stage-varam = VARAM requirement
    .what = stricter than WCAG.
stage-part = One way of several
    .what = no fault by itself; another rule says whether one of the ways is there.
aspect-1 = Main navigation
aspect-2 = Basic structure
aspect-3 = Keyboard access and visible focus
aspect-4 = Form fields and error messages
aspect-5 = Text alternatives of images
aspect-6 = Headings
aspect-7 = Colour contrast
aspect-8 = Text zoom
aspect-9 = Page titles
aspect-10 = Content that moves, blinks or flashes
aspect-11 = Alternatives of multimedia content

# Settings
settings = Settings
settings-language = Language
settings-theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-institution = Name of the institution
settings-institution-hint = As it should stand in reports.
settings-person = Your name
settings-person-hint = Stands beside everything you decide, answer or sign here; reports show it too.
settings-browser = When an audit opens pages in a browser
settings-browser-found = To be used: { $browser }
settings-browser-none = No Chromium, Chrome or Edge was found on this computer. Pages with next to nothing without scripts cannot be checked.
settings-browser-auto = Only pages with next to nothing without scripts
settings-browser-always = All pages (slower)
settings-browser-never = No pages
settings-browser-path = The browser's program
settings-browser-path-hint = Full path; empty: the program finds a browser itself.
settings-saved = Saved
settings-about = About the program
settings-database = Database
settings-database-hint = All results are in this file on your computer and nowhere else.
settings-zoom = Zoom
    .keys = Ctrl and plus, Ctrl and minus, Ctrl and 0
settings-version = Version

# Register of services
nav-register = Services
register = Services
register-add = Add a service
register-none = There is no service in the register yet. Add the first one: a name is enough, the rest can come later. Pages and forms whose addresses you enter here will stand under their service in an audit.
register-filter = Show services
register-all = All
register-priority = Priority
register-frequent = Often asked for
register-find = Find a service
register-sort = Sort
register-sort-number = By number
register-sort-name = By name
register-sort-unit = By unit
register-sort-requests = Most requested first
register-sort-year = By planned year
register-no-match = No service matches what you are looking for.
col-channel = How to apply electronically
col-requests = Requests a year
col-year = Planned
channel-none = Not possible
channel-e-address = By e-address
channel-ep155 = Application to an institution (EP155)
channel-own-form = E-form of its own
channel-epakalpojumi = epakalpojumi.lv
service-is-priority = Priority
service-is-frequent = Often asked for (Cabinet Regulation 402)
service-new = New service
service-edit = Change the register's facts
service-gone = The service is gone
    .what = This service was taken out of the register.
service-name = Name
service-number = Number
service-category = Field
service-holder = Holder
service-unit = Unit responsible
service-contact = Person to contact
service-places = Where the service is
service-site-address = Address of the description on the institution’s site
service-site-address-hint = For example https://www.jelgavasnovads.lv/lv/pakalpojumi
service-latvija-address = Address on Latvija.lv
service-latvija-id = Number on Latvija.lv
service-form-addresses = Addresses of the e-form
service-form-addresses-hint = One to a line; steps of the form too if they have addresses of their own.
service-form-files = Forms that are files
service-form-files-hint = Addresses, one to a line.
service-use = Use and plan
service-planned-year = Year in which it is to be improved
service-paid = Fee
paid-free = Free
paid-paid = Paid
service-priority = Priority (one of the 52)
service-notes = Notes
service-saved = The service was saved.
service-remove = Take out of the register
service-remove-sure = Really take it out? Audited pages stay, but belong to no service.
service-remove-yes = Yes, take it out
service-removed = The service was taken out of the register.
channel-unknown = Not known
service-priority-hint = A number from 1; empty if the service has no priority.
register-import = Import from a table
register-save = Save as a table
register-saved = Saved: { $path }
register-file = services.xlsx
import = Import services
import-text = The program reads a CSV or XLSX table, shows what would change, and only then imports it. Columns are known by their headings, for example “Name”, “Unit”, “E-form address”. Importing the same table twice changes nothing.
import-file = Table
import-file-hint = A CSV or XLSX file, up to 16 MB.
import-sample = Look at the sample list
import-sample-name = sample list
import-sample-text = No list of your own? Begin with a sample: 52 services as a municipality may have them. The official list of priority services is not public, so each is marked as a sample; check and complete them.
import-faults = { $count ->
        [one] { $count } fault in the table
       *[other] { $count } faults in the table
    }
import-faults-text = While the table has faults, nothing of it is imported. Mend them in the table and choose the file again.
import-ready = { $count ->
        [one] { $count } service will change
       *[other] { $count } services will change
    }
import-left-out = These columns will not be read: { $columns }
import-take = Import
import-done = { $count ->
        [one] Imported, { $count } service changed.
       *[other] Imported, { $count } services changed.
    }
col-column = Column
col-fault = What is wrong
col-change = What will happen
change-added = Will be added
change-changed = Will be changed
change-same = Stays
