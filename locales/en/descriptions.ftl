# Names of the fields of a service's description, of portals' layouts and of readability bands.

field-name = Name
field-identifier = Identifier
field-holder = Service holder
field-provider = Service provider
field-contacts = Contacts
field-summary = Short description
field-recipients = Who can receive it
field-restrictions = Restrictions
field-category = Life situation, category
field-payments = Payments
field-term = Term
field-request = Requesting the service
field-documents = Documents needed
field-forms = Forms
field-channels = Channels
field-payment-order = How to pay
field-receipt = Receiving the service
field-appeal = Appeals
field-law = Legal acts
field-personal-data = Personal data
field-reminder = Reminder, related services
field-updated = Last updated
field-e-service = Link to the e-service
field-translation = Translation

template-old-latvija = latvija.lv (the old portal)
template-latvija-gov = latvija.gov.lv
template-unified-platform = The state's unified platform of web sites
template-jelgava-city = jelgava.lv
template-eriga = eriga.lv
template-epakalpojumi = epakalpojumi.lv
template-latvija-form = Instructions of an e-service of Latvija.lv
template-labelled-text = Text with field names

band-easy = easy
band-plain = plain
band-medium = medium
band-hard = hard
band-very-hard = very hard
band-note = Indicative; there is no official norm for Latvian.
template-unknown = The layout is unknown
severity-fix = To fix
severity-check = To check
severity-advice = Advice
state-found = there
state-empty = empty
state-not-found = not found

duty-must = required
duty-if-used = required if there is one
duty-should = recommended

portal-site = The municipality’s site
portal-latvija = Latvija.lv
portal-epakalpojumi = epakalpojumi.lv
portal-draft = Draft

line-state-found = Found
line-state-prepared = Improvement prepared
line-state-submitted = Submitted for updating
line-state-published = Published
line-state-seen = Published and seen on the portal
line-state-gone = No longer found
line-state-kept = Kept as it is

edit-fault = What to improve
edit-proposal = Improved text
edit-responsible = Responsible
edit-state = State

difference-contradicts = Contradiction
difference-wording = Other wording
difference-only-right = Only on Latvija.lv
difference-only-left = Only on the site
