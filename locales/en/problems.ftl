# The right version
remedy-lang = `lv` for a page in Latvian; for a page in another language, its code.
remedy-contrast = This colour is enough on the background there is. Change it where the styles set it.
remedy-autocomplete = The value follows from the data about themselves that people type into the field.
remedy-label = The text that stands beside it becomes the name of the field.
remedy-label-text = In place of the dots, write what is to be typed.
remedy-alt = In place of the dots, write what the image says; for mere decoration leave it empty: `alt=""`.
remedy-name = In place of the dots, write what it is or does.
remedy-title = In place of the dots, write the subject of the page and the name of the institution.
remedy-viewport = Do not limit zooming.
remedy-part-lang = Name the language that this part is written in.
remedy-label-in-name = The name has the same words that are on the screen; or remove `aria-label` altogether.

# Measured and computed
fact-role = Role
fact-name = Accessible name
fact-no-name = none
fact-attribute = Attribute
fact-ratio = Contrast
fact-lowest = Lowest contrast
fact-highest = Highest contrast
fact-needed = Contrast needed
fact-foreground = Colour of the text
fact-background = Colour of the background
fact-suggested = A colour of the text that would do
fact-behind = A colour of the background that would do
fact-label = Visible label
fact-token = Value
fact-expected = Expected value
fact-lang = Language stated
fact-ids = Ids referred to
fact-value = Value
fact-as-ratio = { RATIO($ratio) }
fact-as-number = { $number }

# What name and looks follow from
source-name = Source of the name
source-name-reference = { $by } → { $from }
source-name-attribute = attribute { $by }
source-name-element = element { $from }
source-name-content = content of the element
source-name-browser = what browsers write by themselves
source-style = CSS declaration (`{ $style }`)
source-style-focused = CSS declaration with the focus (`{ $style }`)
source-on = applies to { $element }
source-style-element = `style` element { $number } of the page
source-style-attribute = `style` attribute
source-attribute = presentational attribute
source-browser = what browsers do by themselves
source-line = line { $line }

# States of a problem and who is responsible
problem-state-open = Open
problem-state-working = Being worked on
problem-state-ready = To be verified
problem-state-fixed = Fixed
problem-state-cannot-fix = Cannot be fixed
problem-state-suppliers = With the supplier
problem-state-deferred = Deferred
problem-state-answered = Answered
problem-state-removed = Page taken down
problem-unseen = Not seen this time; that does not mean that it is fixed.
problem-rule-changed = Not found any more since the rule was changed or withdrawn. Whether it is fixed a person says.
problem-page-removed = Page taken down: { $page } – { $person }, { $at }: { $reason }
problem-page-unseen = Not seen since { $at }: { $page } ({ $status })
responsible-our-content = Our content
responsible-supplier = Supplier of our platform
responsible-document-author = Author of the document
responsible-latvija-lv = Latvija.lv
group-blind = blind people who listen to the page
group-low-vision = people with low vision
group-keyboard = people who use only a keyboard or a device like it
group-deaf = people who are deaf or hard of hearing
group-cognitive = people who find reading, remembering or attending hard
group-seizures = people in whom flashing can cause a seizure
verdict-still = still there
verdict-gone = gone
verdict-not-reached = the page could not be checked – nothing is proven
verdict-not-run = the rule could not run here – nothing is proven
verdict-rule-changed = gone, but the rule was changed – nothing is proven

# The letter
letter-subject = Accessibility faults on { $site }
letter-greeting = Dear Sir or Madam,
letter-intro = { $institution } has checked { $site } against WCAG 2.1 (levels A and AA), which public sector websites have to meet under Cabinet Regulation No. 445. Please mend the faults described here{ $deadline ->
        [none] { "." }
       *[other] { " " }by { $deadline }.
    }
letter-intro-nobody = We have checked { $site } against WCAG 2.1 (levels A and AA), which public sector websites have to meet under Cabinet Regulation No. 445. Please mend the faults described here{ $deadline ->
        [none] { "." }
       *[other] { " " }by { $deadline }.
    }
letter-count = { $problems ->
        [one] { $problems } fault
       *[other] { $problems } faults
    } in all. Each of them is one place in the code or the content, even if several pages show it.
letter-expected = What is required
letter-where = Where
letter-where-count = { $pages ->
        [one] On { $pages } page
       *[other] On { $pages } pages
    }; at most 10 places are named here:
letter-why = Why it has to be mended
letter-criteria = Criteria of WCAG 2.1
letter-users = Whom it hinders
letter-fix = How to mend it
letter-now = The code as it is
letter-right = As it should be
letter-col-page = Page
letter-col-place = Place
letter-closing = Please let us know when the faults are mended: we shall check the same places again. If one of them cannot be mended, please write why.
letter-contact = Contact: { $person }
letter-contact-more = To reach us: { $contact }
letter-tool = Prepared with Slieksnis { $version }.

# Nothing between quotation marks
reason-no-text = (no text)
