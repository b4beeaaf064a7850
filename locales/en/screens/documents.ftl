# The list of documents
tab-documents = Documents
documents-text = Documents that the judged pages link to. Each is listed once. What was not read is not good: nothing is known of it.
documents-none = There are no such documents.
documents-none-at-all = The judged pages link to no document.
documents-open = The audit is not finished yet, so the list is not complete. Documents are opened after the pages.
documents-filter = Show documents
documents-all = All
documents-unread = Not read
documents-nothing-found = Nothing found
documents-maybe-excepted = Maybe excepted
documents-maybe-excepted-text = A document that was published before 23 September 2018 and is not needed for a service may be excepted from the requirements. The server says that these files have not changed since then. Whether a document is still needed, a person decides.
documents-kind = Kind
documents-kind-all = All kinds
documents-sort = Sort
documents-sort-worst = Most to fix first
documents-sort-address = By address
documents-sort-largest = Largest first
documents-sort-oldest = Changed longest ago first
documents-sort-linked = Most links first
documents-find = Find by title or address
documents-only-kind = Only kind: { $kind }
documents-col-document = Document
documents-col-links = Links
documents-col-result = Result
documents-col-changed = Changed
documents-col-size = Size
documents-of = { $services ->
    [one] { $services } service
   *[other] { $services } services
 }

# One document
document-standing-to-fix = To fix
document-standing-to-check = To check
document-standing-nothing-found = Nothing found
document-standing-not-looked-at = Not read
document-standing-not-fetched = Not fetched
document-not-read = This document was not read, so nothing is known of its accessibility.
document-nothing-found-text = The automatic checks found nothing. That does not mean that the document is accessible: below is a list of what was not looked at.
document-faults = What was found
document-why = Why it matters:
document-fix = What to do:
document-facts = What is known
document-address = Address
document-kind = Kind
document-changed = Changed (by the server)
document-services = Services
document-outside = No service
document-exception = Exception for old documents
document-exception-possible = Could apply: the server says that the file has not changed since 23 September 2018, and no page of a service links to it. Whether it is still needed, a person decides.
document-exception-no = Does not apply: the document was published later, or a service uses it.
document-exception-unknown = It is not known when the document was published.
document-links = Pages that link to this document
document-links-none = No link is known.
document-link-text = Text of the link
document-link-empty = (the link has no text)
document-link-shared = In a part that pages share
document-link-judged = The link
document-link-good = Clearly named
document-unseen = What was not looked at

# In the summary
sum-documents = Documents
sum-documents-text = Documents that the judged pages link to.

# On the page of a service
service-documents = Documents
service-documents-none = The pages of the service link to no document.
service-documents-never = No finished audit has visited a page of this service yet.
service-documents-when = By the audit of { $when }
service-steps = Steps of the form
service-steps-text = A form is as good as its worst step. A step that was not seen is the worst.
service-steps-worst = The form as a whole:
service-steps-none = No address of a form is known for this service. Enter it in the data of the service.
service-steps-col-step = Step
service-steps-col-standing = Standing
service-steps-col-when = Checked
service-audit = Audit this service
service-steps-short = { $count ->
    [one] { $count } step
   *[other] { $count } steps
 }
step-not-visited = Not visited
step-not-judged = Not judged
step-to-fix = To fix
step-to-check = To check
step-nothing-found = Automatically nothing found

# A page's tie to its service
tie = Service
tie-outside = This page belongs to no service.
tie-outside-person = A person said: this page belongs to no service.
tie-step = Step { $step }
tie-part-description = Description
tie-part-form = Step of the form
tie-part-document = Document
tie-part-other = Another page
tie-by-address = By its address in the register
tie-by-link = By a link of the description
tie-by-title = By the title of the page
tie-by-person = A person said so
tie-change = Change the service
tie-service = Service
tie-automatic = As the program finds it (nobody said)
tie-none = Belongs to no service
tie-part = What this page is
tie-save = Save
tie-saved = Saved. It holds in later audits, too.
tie-text = What you say counts more than what the program found, and holds in all later audits.
tie-said = { $person }, { $when }: { $service }
tie-history = Said before
tie-no-services = The register has no services yet.

# A new audit
new-services = Services of the register
new-services-hint = The addresses of descriptions and forms in the register belong to the audit even where they are on another site. If you choose services, the address above may be left empty.
new-services-no = Without the register
new-services-priority = Priority services ({ $count })
new-services-all = All services ({ $count })
new-services-one = Only “{ $name }”
