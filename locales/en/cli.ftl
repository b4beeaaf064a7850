# The command-line program `slieksnis`.

# Help: in general
cli-about = Checks whether a web site is accessible (WCAG 2.1) and says what to fix.
cli-after-help = Examples:
    .first = slieksnis audit https://www.novads.lv
    .second = slieksnis check page.html
    .third = slieksnis explain image-has-name
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-help = Show help
cli-version = Show the version
cli-lang = Language of the program and of the report: lv or en
cli-exit-status = Exit status: 0 – no problems found, 1 – there is something to fix, 2 – the check failed.
cli-possible-values = possible values
cli-default = default

# Help: audit
cli-audit-about = Check a whole web site and write a report
cli-audit-addresses = One or more start addresses
cli-audit-max-pages = Open at most this many pages
cli-audit-include = Check only addresses whose path begins with this; may be given several times
cli-audit-exclude = Do not open addresses whose path begins with this; may be given several times
cli-audit-host = Check pages on this site too; may be given several times
cli-audit-db = Database file to keep the results in
cli-audit-out = Folder to save the report in
cli-audit-delay = Pause between requests to one site, in milliseconds
cli-audit-no-robots = Do not follow robots.txt (only for a site of your own)
cli-audit-services = Services of the register whose addresses belong to the audit: all, priority, or numbers with commas between
cli-audit-resume = Continue an audit that was begun

# Help: check
cli-check-about = Check single pages without saving anything
cli-check-targets = Addresses of pages, or HTML files
cli-check-addresses-from = File with addresses, one to a line
cli-check-format = Form of the result: text, jsonl or earl
cli-check-review = Also show what only a person can judge (every image, heading, link …)
cli-browser = Which pages to open in a browser (Chromium, Chrome or Edge): auto – those with next to nothing without scripts (when single pages are checked, those with text over pictures, too), always – all, never – none; auto if not given
cli-browser-path = The browser's program; the one found on this computer if not given
cli-page-rendered = The page was opened and judged in { $browser }.
cli-check-no-robots = Do not follow robots.txt (only for a site of your own)

# Help and texts: describe
cli-describe-about = Read and judge the description of one service, keeping nothing; with --service, show what is kept
cli-describe-service = Show what is kept about a service: its number in the register
cli-describe-sheet = Save the improvement sheet of the service to a file (DOCX or HTML)
cli-describe-target = Address or file of the description (HTML or text)
cli-describe-json = The result as JSON
cli-describe-layout = Layout
cli-describe-fields = Fields
cli-describe-faults = What to put right
cli-describe-no-faults = Nothing to put right was found in the description.
cli-describe-language = How plain the text is (advice, no part of the WCAG verdict)
cli-describe-lix = LIX { $lix }: { $band }. Indicative; there is no official norm for Latvian.
cli-describe-short = The text is too short to be judged.
cli-describe-proposal = Proposal

# Help: explain, rules, demo
cli-explain-about = Explain a rule or a criterion: what is checked, why it matters and how to fix it
cli-explain-rule = Name of a rule or number of a criterion, for example image-has-name or 1.4.3
cli-rules-about = List all rules
cli-rules-format = Form of the result: text or json
cli-act-about = Check the test cases of W3C’s ACT rules and write the implementation report (EARL)
cli-act-folder = Folder with cases.json and cases/
cli-act-out = Write to a file instead of the screen
cli-demo-about = Check the site of a sample municipality that is built into the program
cli-demo-serve = Only show the sample site in a browser, without checking it

# Progress
cli-starting = Checking { $address }
cli-resuming = Continuing the audit begun on { $date }
cli-progress = { $done ->
        [one] { $done } page checked
       *[other] { $done } pages checked
    }, { $waiting } waiting, { $failed } to fix
cli-reading-robots = Reading robots.txt of { $host }
cli-reading-sitemap = Reading the sitemap of { $host }
cli-waiting-for-host = Waiting for { $host }: the server asks for { $seconds } s
cli-cancelled = The audit was stopped. What was checked so far has been kept; continue with --resume.
cli-limit-reached = The limit of { $limit } pages was reached. The other pages were not checked.

# Summary
cli-summary = Summary
cli-summary-pages = { $count ->
        [one] { $count } page checked
       *[other] { $count } pages checked
    }
cli-summary-not-scanned = { $count ->
        [one] { $count } page not checked
       *[other] { $count } pages not checked
    }
cli-summary-failed = { $count ->
        [one] Must fix: { $count } place
       *[other] Must fix: { $count } places
    }
cli-summary-components = { $count ->
        [one] { $count } fix clears them
       *[other] { $count } fixes clear them
    }
cli-summary-cant-tell = { $count ->
        [one] For a person to check: { $count } place
       *[other] For a person to check: { $count } places
    }
cli-summary-none = The automatic check found no problems. It covers only some of the criteria; the others have to be checked by a person.
cli-summary-nothing-scanned = No page was checked, so nothing can be said about accessibility.
cli-summary-criteria = Of { $total } criteria: { $not-met } not met, { $needs-review } for a person to check, { $not-checked } not checked
cli-summary-seconds = Time: { $seconds } s
cli-summary-report = Report: { $path }
cli-summary-database = Results: { $path }
cli-not-a-verdict = An automatic check cannot prove that a site conforms.

# A single page, a rule
cli-page-clean = The automatic check found no problems on this page.
cli-review = { $count ->
        [one] { $count } place only a person can judge; --review shows it.
       *[other] { $count } places only a person can judge; --review shows them.
    }
cli-place = { $address }, { $anchor }
cli-coverage = What rules can say
cli-method = How a person checks
cli-rules = Rules
cli-why = Why it matters
cli-how-to-fix = How to fix it
cli-criteria = Criteria
cli-act-rules = W3C ACT rules
cli-techniques = WCAG techniques
cli-aspects = VARAM aspects
cli-impact = Impact
cli-column-rule = Rule
cli-column-title = What should hold
cli-column-criteria = Criteria
cli-column-impact = Impact
cli-rule-count = { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }

# The sample
cli-demo-serving = The sample site is open at { $address }. Stop: Ctrl+C.
cli-demo-note = This municipality is made up; the faults in it are there on purpose.

# Errors on the command line
cli-error = Error
cli-usage-hint = `slieksnis --help` shows help.
cli-error-missing-argument = Not given: { $argument }
cli-error-unknown-argument = Unknown option { $argument }.
cli-error-unknown-command = Unknown command { $command }.
cli-error-bad-value = The value “{ $value }” does not fit the option { $argument }.
cli-error-conflict = { $argument } and { $other } do not go together.
cli-person-hint = On the command line: --person "Name Surname"
cli-error-no-command = Name a command.
cli-error-nothing-to-check = No address and no file was given.

# The three words for people, and impact
urgency-to-fix = Must fix
urgency-to-check = Check
urgency-advice = Advice
urgency-varam = Asked by VARAM
urgency-review = To judge
impact-blocks = blocks
impact-hinders = hinders
impact-annoys = annoys
cli-summary-pages-cleared = { $count ->
        [one] on { $count } page
       *[other] on { $count } pages
    }

# Help: documents
cli-documents-about = Check single documents (PDF, DOCX, ODT, XLSX) without saving anything
cli-documents-targets = Addresses of documents, or files
cli-documents-audit = Show the documents that the audit with this number found
cli-documents-count = { $count ->
    [one] { $count } document.
   *[other] { $count } documents.
 }
cli-documents-links = Links to it: { $count }
cli-documents-json = Result as JSON, one line for each document
cli-documents-unseen = Not looked at:

# Help and texts: services
cli-services-about = The register of services: show it, import it from a table, save it as a table
cli-services-action = What to do: list, import, export, sample (save the sample list)
cli-services-file = A CSV or XLSX file (import and export); a CSV file (sample)
cli-services-preview = Only show what would change
cli-services-count = { $count ->
        [one] { $count } service in the register.
       *[other] { $count } services in the register.
    }
cli-services-saved = Saved: { $path }
cli-services-imported = The table was imported.
cli-services-line = Line { $line }:
cli-services-unread = Columns that are not known and not read: { $columns }
cli-services-changes = New: { $added }, changed: { $changed }, unchanged: { $same }, faults: { $faults }

# Help and texts: compare
cli-compare-about = Compare two audits: what is new, still there, gone, or was not seen this time
cli-compare-audits = Numbers of two audits; one: compare it with the one before; none: the latest with the one before
cli-compare-format = text (default) or json

# Help and texts: problems
cli-problems-about = Problems: what to mend first, in which state they are, who mends them
cli-problems-id = Id of a problem from the list
cli-problems-audit = Only of this audit; else of the latest of all sites
cli-problems-state = Only in this state: open, working, ready, fixed, cannotFix, suppliers, deferred, answered, removed
cli-problems-service = Only on pages of this service
cli-problems-move = Set the state: open, working, ready; fixed only where the rule was changed or withdrawn, and with --note
cli-problems-assign = Say who mends it: ourContent, supplier, documentAuthor, latvijaLv
cli-problems-note = A note
cli-problems-text = Only those with these words in their text, element or page address
cli-problems-taken-down = This page was taken down for good; say why with --note
cli-problems-back = This page was not taken down after all; say why with --note
cli-problems-json = Print JSON
cli-problems-person = Who does it; kept in the settings if they have no name yet
cli-problems-count = { $shown } of { $total } problems shown.
cli-retest-about = Check again: one problem, one page or one service
cli-retest-what = Id of a problem, address of a page, or number of a service
cli-retest-last = Do not check; show what the last check brought
cli-retest-new = New failure
cli-retest-summary = Gone: { $gone }. Still there: { $still }. Not proven: { $unproven }.
cli-decide-about = Make a decision about a problem
cli-decide-kind = Decision: meets, notApplicable, confirmed, dismissed, deferred, cannotFix, suppliers, withdrawn
cli-decide-place = Only about the place with this fingerprint
cli-decide-reason = Reason
cli-decide-until = Until which day, such as 2026-12-31
cli-decide-kept = The decision is saved.
cli-letter-about = Prepare a letter to the supplier
cli-letter-deadline = To be mended by which day, such as 2026-12-31
cli-letter-contact = How to reach you
cli-letter-out = A file: .docx for a document, else text; without it the text is printed
