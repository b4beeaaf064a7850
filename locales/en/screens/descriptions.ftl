# The description of a service and its improvement sheet
description = Description
description-of = Description: { $service }
description-none = The description was not read yet
description-none-text = The program has not seen this service’s description yet. Audit the site it is published on: its address must be among the fields of the service. If the page cannot be opened from here, give the text yourself.
description-open = Open the improvement sheet
description-which = Publication
description-given = text given by { $person }
description-read = Read
description-layout = Layout
description-layout-unknown = the layout is unknown
description-complete = Fields filled
description-counts = required { $must } of { $mustAll }, others { $should } of { $shouldAll }
description-counts-must = required { $must } of { $mustAll }
description-unknown = The layout of this page is unknown. Its text was judged, but nothing was concluded from a field that was not found.
description-text = The text as it was read
description-lines = { $count ->
        [one] Improvements: { $count } open point
       *[other] Improvements: { $count } open points
    }
description-lines-none = No open points. Whether the description is true and clear is for a person to judge.
description-done = { $count ->
        [one] Points that are done: { $count }
       *[other] Points that are done: { $count }
    }
col-portal = Portal
col-field = Field
col-difference = Difference
portal-site = The municipality’s site
portal-latvija = Latvija.lv
portal-epakalpojumi = epakalpojumi.lv
portal-draft = A draft, not published yet
read-line = Point { $line }: show what was found
read-missing = not found
read-empty = empty
read-not-seen = on another tab, not seen
read-no-place = The portal has no place for: { $fields }.
read-not-concluded = Not found, which means nothing, because the layout is unknown: { $fields }.
line-state-found = Found
line-state-prepared = Improvement prepared
line-state-submitted = Submitted for updating
line-state-published = Published
line-state-seen = Published and seen on the portal
line-state-gone = No longer found
line-state-kept = Kept as it is
line-back = The fault was gone, but a later audit found it anew.
line-still-found = Marked as published, but a later audit still found the fault on the portal.
line-unchanged = The fault is no longer found, but the text on the portal is the same, so the improvement was not seen yet.
line-fix = How to improve it
line-proposal = Improved text
line-responsible = Responsible
line-state = State
line-take = Put into the improved text: { $text }
line-could-be = It could be: { $text }
line-quote = “{ $text }”
line-since = { $state }: { $when }
line-since-by = { $state }: { $when }, { $person }
line-since-run = { $state }: { $when }, by an audit
line-reason = Reason: { $reason }
line-keep = Keep as it is
line-keep-reason = Why can it stay?
line-keep-hint = The point opens again if the text on the portal changes.
line-kept = The point is kept as it is.
line-edits = { $count ->
        [one] Who wrote what ({ $count })
       *[other] Who wrote what ({ $count })
    }
line-saved = Saved: { $what }
line-add = Add a point
line-add-what = What else should be improved?
line-add-hint = A point of your own about what the program does not see.
line-added = The point was added.
differences = The site and Latvija.lv
differences-none = Both publications say the same.
differences-count = { $count ->
        [one] The site and Latvija.lv differ in { $count } field.
       *[other] The site and Latvija.lv differ in { $count } fields.
    }
readability = Readability (advice)
readability-note = The figures are indicative: there is no official norm for Latvian. They have no part in the accessibility (WCAG) verdict.
readability-band = Indicative
readability-lix = { $band } (LIX { $lix })
readability-short = too short to be judged
readability-sentences = Sentences
readability-average = Words per sentence on average
readability-split = Sentences over 25 words
readability-advice = What to say more plainly
readability-all = Show all ({ $count })
give-title = Give the text of the description
give-portal = Where is this text published?
give-portal-hint = That an improvement can be seen on the portal is recorded only when the program itself has opened the page.
give-text = Text of the description
give-text-hint = Paste the text with all names of its fields, or the HTML of a saved page.
give-file = Or a saved page
give-file-hint = An HTML or text file. Its content will be put into the field above.
give = Evaluate the text
give-done = The text was evaluated.
file-none = No file chosen
file-chosen = File chosen: { $name }
sheet-save = Save { $format }
sheet-file = improvements

# What changed since the reading before
changed = What changed in description, form and documents
changed-nothing = Nothing changed, or description, form and documents were seen only once.
changed-form = Step of the e-form
changed-document = Document
changed-description = Description
changed-new = new
changed-changed = changed
changed-gone = no longer there
changed-not-seen = not seen this time
changed-between = { $before } → { $after }
changed-before = Was
changed-after = Is
