# What was found in documents (PDF, DOCX, ODT, XLSX). Value: what was found. .why: why it matters. .fix: what to do or ask.

document-fault-file-empty = The file is empty.
    .why = People follow the link and get nothing.
    .fix = Upload the file again and see whether it opens.
document-fault-file-too-large = The file is larger than { $limit } MB and was not checked.
    .why = Such a file loads slowly, and on a mobile connection often not at all.
    .fix = Split the document or make its images smaller. Check its accessibility separately.
document-fault-file-too-complex = The file is built so large inside that it was not read to the end.
    .why = Nothing can be said about what was not read.
    .fix = Save the document anew from the program it was made in, and check again.
document-fault-file-damaged = The file is damaged or incomplete and was not checked.
    .why = Assistive technologies often cannot open a damaged file at all.
    .fix = Does the file open? Upload it again from the original.
document-fault-page-instead-of-file = The link promises a document, but the server sends a web page, most likely an error message.
    .why = There is no document, and the downloaded file does not open.
    .fix = Mend the link or upload the document again.
document-fault-kind-mismatch = The file’s name or the server promises { $promised }, but the file is { $kind }.
    .why = The computer tries to open the file in the wrong program.
    .fix = Save the file in the promised format, or mend the ending of its name.
document-fault-format-old = The file is in an old format that cannot be checked automatically: { $kind }.
    .why = Old formats do not always open on phones and in free programs, and assistive technologies support them less well.
    .fix = Save the document as DOCX, ODT, XLSX or tagged PDF, and check again.
document-fault-format-not-looked-at = The program does not check files of this format: { $kind }.
    .why = Nothing is known about its accessibility.
    .fix = Check the file with the accessibility checker of the program it was made in.
document-fault-picture = There is a picture in place of a document.
    .why = If the picture shows text, a screen reader cannot read it, and it blurs when enlarged.
    .fix = Is there text in the picture? Publish it as text on a page or in a document.
document-fault-archive = The file is an archive or a signed container; the documents in it were not checked.
    .why = To read them people need one more program, which phones often lack.
    .fix = Publish the documents separately too, for example as tagged PDF.
document-fault-password-needed = The file cannot be opened without a password and was not checked.
    .why = Visitors without the password cannot read the document.
    .fix = Is the document meant for the public? Publish it without a password.
document-fault-title-missing = The properties name no title; the file’s name “{ $name }” is read in its place.
    .why = By the title people know which document is open, all the more with several open.
    .fix = Does the file’s name say what the document is? Better write a title into the properties: File, Info, Title.
document-fault-title-empty-phrase = The document’s title “{ $title }” does not say what it is about.
    .why = By the title people know which document is open. This one fits any document.
    .fix = Write a title into the properties that says what it is, for example `Application for a felling permit`.
document-fault-title-file-name = The document’s title “{ $title }” looks like the name of a file.
    .why = A screen reader reads it as the title; abbreviations and dashes are hard to understand.
    .fix = Can people understand the title? Better write it in words, without the ending of a file.
document-fault-language-missing = The document does not say its language.
    .why = A screen reader does not know by which language’s rules to speak, and reads Latvian with a foreign pronunciation.
    .fix = Set the language: in the PDF’s properties `lv-LV`, in Word Review, Language.
document-fault-language-invalid = The document’s language is given as “{ $language }”, which is not a language tag.
    .why = A screen reader does not understand a wrong tag and speaks the language set on the computer.
    .fix = Write a right tag, for example `lv-LV`.
document-fault-language-unexpected = The document’s language is given as “{ $language }”, but the text looks like another.
    .why = A screen reader reads the text with a wrong pronunciation that cannot be understood.
    .fix = Which language is the text in? Select all of it and set its language.
document-fault-pdf-locks-assistive-technology = The settings of the PDF keep assistive technologies from reading it.
    .why = A screen reader does not get the text that sighted people can read.
    .fix = Export the PDF anew and allow text access for accessibility in the security settings, or do not restrict access at all.
document-fault-pdf-untagged = The PDF is not tagged: it knows nothing of headings, lists, tables and reading order.
    .why = A screen reader reads the text without structure and often in the wrong order.
    .fix = Export the PDF from the original document with tags. Word: Save as, PDF, Options, `Document structure tags for accessibility`. LibreOffice: Export as PDF, `Tagged PDF`.
document-fault-pdf-tags-empty = The PDF has a tag tree, but nothing hangs on it.
    .why = A screen reader finds nothing by the tags and may take the document for empty.
    .fix = Export the PDF from the original document with tags.
document-fault-pdf-not-marked = The PDF has tags but is not marked as tagged.
    .why = Some programs ignore such tags.
    .fix = Does a screen reader find the headings? Better export the PDF anew with tags.
document-fault-pdf-pages-untagged = { $count ->
        [one] { $count } page is not tied to the document’s tags.
       *[other] { $count } pages are not tied to the document’s tags.
    }
    .why = Mostly these are pages that were added later. A screen reader may leave their content out.
    .fix = Does a screen reader read these pages? Better join the document in the program it was made in, and export it whole.
document-fault-pdf-title-not-shown = The document has a title, but the window shows the file’s name.
    .why = A screen reader reads what stands in the title of the window.
    .fix = Can people understand the file’s name? Better choose to show the document title in the PDF’s initial view.
document-fault-pdf-scanned = The document holds only pictures of pages, no text.
    .why = A screen reader reads nothing. The text cannot be searched or copied, and blurs when enlarged.
    .fix = Publish a document made from the original text. If there is only paper, use text recognition, correct the errors and add tags.
document-fault-pdf-pages-scanned = { $count ->
        [one] { $count } page holds only pictures, no text.
       *[other] { $count } pages hold only pictures, no text.
    }
    .why = If a picture shows text, a screen reader does not read it.
    .fix = Is there text on these pages? Put it in as text, or give the picture an alternative.
document-fault-pdf-text-drawn = { $count ->
        [one] { $count } page has no text but many drawn lines, which may be letters turned into outlines.
       *[other] { $count } pages have no text but many drawn lines, which may be letters turned into outlines.
    }
    .why = A screen reader cannot read letters that were turned into outlines.
    .fix = Is there text on these pages? Export the PDF without turning text into outlines.
document-fault-pdf-headings-missing = The document has no tag of a heading.
    .why = In a long document people with a screen reader cannot go from section to section.
    .fix = Does the document have sections? Use heading styles in the original document and export again.
document-fault-pdf-bookmarks-missing = A long document has no bookmarks.
    .why = With bookmarks everybody finds a section quickly.
    .fix = When you export the PDF, choose to make bookmarks from headings.
document-fault-pdf-fields-unnamed = { $count ->
        [one] { $count } form field has no name.
       *[other] { $count } form fields have no name.
    }
    .why = A screen reader says only “edit”, and people do not know what to write.
    .fix = Give each field a tooltip with its name, for example `First name and surname`.
document-fault-pdf-fields-technically-named = { $count ->
        [one] { $count } form field has only a technical name.
       *[other] { $count } form fields have only a technical name.
    }
    .why = Where there is no tooltip a screen reader reads the technical name.
    .fix = Can people understand the name? Better write a tooltip.
document-fault-pdf-dynamic-form = The form is in the XFA format, which browsers do not show.
    .why = Many people see only a request to wait, and assistive technologies support the format badly.
    .fix = Can the form be filled in a browser? Better offer a web form or an ordinary PDF form.
document-fault-pdf-tables-without-headers = { $count ->
        [one] { $count } table has no header cells.
       *[other] { $count } tables have no header cells.
    }
    .why = A screen reader reads a figure but not which column and row it belongs to.
    .fix = Is it a table of data? Mark the header row in the original document and export again.
document-fault-images-without-alternative = { $count ->
        [one] { $count } image has no text alternative.
       *[other] { $count } images have no text alternative.
    }
    .why = People who are blind do not know what the image shows.
    .fix = Give the image an alternative: right click, `Edit alt text`. If it only decorates, mark it as decorative.
document-fault-images-maybe-without-alternative = { $count ->
        [one] { $count } figure has no alternative, but there is text in it.
       *[other] { $count } figures have no alternative, but there is text in them.
    }
    .why = If it is a chart or a scheme, single words do not tell what it says.
    .fix = Does the text alone tell what is shown? If not, add an alternative.
document-fault-images-in-margins-without-alternative = { $count ->
        [one] { $count } image in a header or footer has no text alternative.
       *[other] { $count } images in headers or footers have no text alternative.
    }
    .why = Who cannot see it does not know what a coat of arms, a logo or a stamp says.
    .fix = Does the image say something? If so, give it an alternative; if not, mark it as decorative.
document-fault-pdf-pictures-untagged = { $count ->
        [one] { $count } picture is neither tagged as a figure nor marked as an artefact.
       *[other] { $count } pictures are neither tagged as figures nor marked as artefacts.
    }
    .why = A screen reader passes over it, or reads it as part of a paragraph, without saying what it shows.
    .fix = Does the picture say something? If so, tag it as a figure with an alternative; if not, mark it as an artefact.
document-fault-alternatives-empty-phrase = { $count ->
        [one] { $count } alternative of an image says nothing.
       *[other] { $count } alternatives of images say nothing.
    }
    .why = The name of a file or the word “image” does not say what is seen.
    .fix = What matters in the image? Write it into the alternative.
document-fault-heading-levels-skipped = A heading of level { $from } is followed by one of level { $to }.
    .why = Those who move by headings look for the level that is left out.
    .fix = Use the levels of headings one after the other.
document-fault-headings-missing = A long text has no heading.
    .why = People with a screen reader cannot go from section to section, and others find things hard, too.
    .fix = Does the text have sections? Give them headings with the styles `Heading 1`, `Heading 2`.
document-fault-headings-empty = { $count ->
        [one] { $count } paragraph has the style of a heading but no text.
       *[other] { $count } paragraphs have the style of a heading but no text.
    }
    .why = An empty place stands in the list of headings.
    .fix = Is a heading wanted here? If not, change the style or delete the paragraph.
document-fault-headings-by-look-only = { $count ->
        [one] { $count } line looks like a heading but does not have the style of one.
       *[other] { $count } lines look like headings but do not have the style of one.
    }
    .why = Bold type helps eyes only. A screen reader does not find such a heading.
    .fix = Are they headings? Give them the styles `Heading 1`, `Heading 2`.
document-fault-tables-without-header-row = { $count ->
        [one] { $count } table has no header row.
       *[other] { $count } tables have no header row.
    }
    .why = A screen reader does not say which column is read, and on the next page the columns have no names.
    .fix = Is it a table of data? Turn on `Repeat as header row` for the first row.
document-fault-lists-typed = { $count ->
        [one] { $count } list is made with typed marks or numbers.
       *[other] { $count } lists are made with typed marks or numbers.
    }
    .why = A screen reader does not say that a list begins and how many items it has.
    .fix = Is it a list? Use the bullets or numbering of the program.
document-fault-links-vague = { $count ->
        [one] { $count } text of a link does not say where it leads.
       *[other] { $count } texts of links do not say where they lead.
    }
    .why = In a list of links the word “here” means nothing.
    .fix = Does the sentence make clear where the link leads? Better write the name of its target into the link.
document-fault-links-raw-address = { $count ->
        [one] { $count } link has an address for its text.
       *[other] { $count } links have an address for their text.
    }
    .why = A screen reader reads the address letter by letter.
    .fix = Write into the link where it leads, for example `Form for felling trees`.
document-fault-fields-unnamed = { $count ->
        [one] { $count } form field has no name.
       *[other] { $count } form fields have no name.
    }
    .why = A screen reader may not say what to write in the field.
    .fix = Does its name stand before the field? Better write it into the field’s properties too (Title or Help text).
document-fault-blanks-typed = The form has typed lines to write on: { $count }.
    .why = Such a form is hard to fill in on a computer; it can only be printed.
    .fix = Offer a web form, or put fields to fill in into the document.
document-fault-paragraphs-empty = { $count ->
        [one] { $count } empty paragraph is used for spacing.
       *[other] { $count } empty paragraphs are used for spacing.
    }
    .why = A screen reader says “blank” each time, and people may think that the document has ended.
    .fix = Set spacing in the paragraph’s style, and begin a new page with a page break.
document-fault-sheets-unnamed = { $count ->
        [one] { $count } sheet has the name that the program gave it.
       *[other] { $count } sheets have the names that the program gave them.
    }
    .why = People choose a sheet by its name.
    .fix = Name the sheet after what is on it, for example `Spending 2024`.
document-fault-sheets-without-header-row = { $count ->
        [one] { $count } sheet does not begin with a header row.
       *[other] { $count } sheets do not begin with a header row.
    }
    .why = A screen reader cannot say what a figure in a column means.
    .fix = Does each column have a name? Put the names into the first row, and format the data as a table.
document-fault-cells-merged = In { $count ->
        [one] { $count } place
       *[other] { $count } places
    } cells are merged.
    .why = In merged cells a screen reader loses the tie between a figure and the name of its column.
    .fix = Do not merge cells in tables.
document-fault-link-without-type = The text of the link does not name the type of the file: { $kind }.
    .why = People do not expect another program to open or a download to begin.
    .fix = Name type and size in the link, for example `Application (PDF, 120 KB)`.

# Examples and places, where there are any
document-examples = Examples: { $examples }
document-pages = Pages: { $pages }

# Kinds of files
document-kind-pdf = PDF
document-kind-docx = Word document (DOCX)
document-kind-xlsx = Excel workbook (XLSX)
document-kind-pptx = PowerPoint presentation (PPTX)
document-kind-odt = OpenDocument text (ODT)
document-kind-ods = OpenDocument spreadsheet (ODS)
document-kind-odp = OpenDocument presentation (ODP)
document-kind-doc = old Word format (DOC)
document-kind-xls = old Excel format (XLS)
document-kind-ppt = old PowerPoint format (PPT)
document-kind-ole = file of an old Office format
document-kind-rtf = RTF
document-kind-signed = electronically signed container (EDOC, ASICE)
document-kind-html = web page (HTML)
document-kind-picture = picture
document-kind-zip = archive (ZIP)
document-kind-archive = archive
document-kind-xml = XML
document-kind-text = plain text
document-kind-empty = empty file
document-kind-unknown = file of an unknown kind

# What is looked at
document-aspect-kind = kind of file
document-aspect-title = title
document-aspect-language = language
document-aspect-permissions = permission for assistive technologies
document-aspect-tags = tags
document-aspect-text-layer = text or only pictures
document-aspect-headings = headings
document-aspect-bookmarks = bookmarks
document-aspect-alternatives = alternatives of images
document-aspect-tables = header cells of tables
document-aspect-lists = lists
document-aspect-links = texts of links
document-aspect-fields = names of form fields
document-aspect-sheets = names of sheets
document-aspect-meaning = whether headings, titles and alternatives say what matters
document-aspect-reading-order = reading order
document-aspect-colours = contrast of colours and meaning by colour alone
document-aspect-passages = language of single passages

# Why something is not looked at
document-unseen-for-people = only a person can judge it
document-unseen-format = the program does not read this format
document-unseen-not-in-format = this format cannot say it
document-unseen-not-done = the program does not look at it in this format
document-unseen-no-tags = there are no tags to see it by
document-unseen-no-text = there is no text
document-unseen-locked = a password is needed
document-unseen-damaged = the file is damaged
document-unseen-too-much = the file is too large or too complex

# The whole document in a sentence
document-outcome-problems = There is something to fix.
document-outcome-questions = There is something to check.
document-outcome-nothing-found = The automatic check found no problems. This does not mean that the document is accessible.
document-outcome-not-looked-at = The document was not checked.

# The exception
document-exception-possible = The document was published before 23 September 2018. If it is not needed for an active administrative process, the requirements may not apply to it.
document-exception-no = The exception for documents published before 23 September 2018 does not apply.
document-exception-unknown = The day of publication is not known, so it cannot be said whether the exception for documents published before 23 September 2018 applies.

# How urgent
document-severity-must = Fix
document-severity-check = Check
document-severity-advice = Advice

# What the document says of itself.
document-fact-title = Title in the properties
document-fact-language = Language
document-fact-pages = Pages
document-fact-created = Created
document-fact-modified = Changed (by the document)
document-fact-producer = Program
document-fact-tagged = Tagged
document-fact-text-pages = Pages with text
document-fact-headings = Headings
document-fact-bookmarks = Bookmarks
document-fact-figures = Images with an alternative
document-fact-fields = Form fields with a name
document-fact-tables = Tables with a header row
document-fact-links = Links
document-fact-encrypted = Encrypted
document-fact-sheets = Sheets
document-fact-merged = Merged cells
document-fact-none = not given
document-fact-yes = yes
document-fact-no = no
document-fact-part = { $good } of { $all }
