//! PDFs made object by object, one thing different in each.

mod support;

use documents::{Document, FaultKind as F};
use lopdf::{Dictionary, Object, Stream, dictionary};
use support::{Pdf, TEXT, element, faults};

/// A tagged PDF with these elements besides a paragraph, and these faults.
fn found(elements: impl FnOnce(&Pdf) -> Vec<Dictionary>) -> Vec<F> {
    let mut pdf = Pdf::tagged();
    let mut all = vec![element("P", pdf.pages[0], 99)];
    all.extend(elements(&pdf));
    pdf.tag(all, dictionary! { "Bilde" => "Figure", "Figure2" => "Bilde" });
    faults(&pdf.look())
}

fn with_field(field: &Dictionary) -> Document {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    let mut widget = dictionary! {
        "FT" => "Tx",
        "Rect" => vec![0.into(), 0.into(), 100.into(), 20.into()],
    };
    for (key, value) in field {
        widget.set(key.clone(), value.clone());
    }
    let field = pdf.document.add_object(widget);
    pdf.catalog.set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
    pdf.look()
}

fn text(text: &str) -> Object {
    lopdf::text_string(text)
}

#[test]
fn a_tagged_pdf_with_content_has_no_fault() {
    assert_eq!(found(|_| Vec::new()), []);
}

#[test]
fn a_tag_tree_without_content_is_empty() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![dictionary! { "S" => "Document" }], Dictionary::new());
    assert_eq!(faults(&pdf.look()), [F::PdfTagsEmpty]);
}

#[test]
fn tags_in_a_document_that_is_not_marked_are_asked_about() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    pdf.catalog.remove(b"MarkInfo");
    assert_eq!(faults(&pdf.look()), [F::PdfNotMarked]);
}

#[test]
fn a_page_outside_the_tags_is_asked_about() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    pdf.page(TEXT);
    assert_eq!(faults(&pdf.look()), [F::PdfPagesUntagged]);
}

#[test]
fn a_figure_without_alternative_fails_also_behind_two_roles() {
    assert_eq!(found(|pdf| vec![element("Figure2", pdf.pages[0], 1)]), [F::ImagesWithoutAlternative]);
}

#[test]
fn a_figure_with_an_alternative_or_actual_text_passes() {
    let figure = |pdf: &Pdf, key: &str| {
        let mut figure = element("Figure", pdf.pages[0], 1);
        figure.set(key, text("Novada ģerbonis"));
        figure
    };
    assert_eq!(found(|pdf| vec![figure(pdf, "Alt"), figure(pdf, "ActualText")]), []);
}

#[test]
fn a_figure_that_holds_text_is_a_question() {
    let mut pdf = Pdf::tagged();
    let page = pdf.page("/Figure <</MCID 5>> BDC BT (Shema) Tj ET EMC");
    pdf.document.get_dictionary_mut(page).unwrap().set("StructParents", 1);
    pdf.tag(vec![element("P", pdf.pages[0], 0), element("Figure", page, 5)], Dictionary::new());
    assert_eq!(faults(&pdf.look()), [F::ImagesMaybeWithoutAlternative]);
}

#[test]
fn a_picture_outside_figures_and_artefacts_is_a_question() {
    let with = |before: &str, after: &str| {
        let mut pdf = Pdf::tagged();
        let image = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI";
        let page = pdf.page(&format!("/P <</MCID 5>> BDC BT (Teksts) Tj ET EMC {before} {image} {after}"));
        pdf.document.get_dictionary_mut(page).unwrap().set("StructParents", 1);
        let mut figure = element("Figure", page, 6);
        figure.set("Alt", text("Novada ģerbonis"));
        let all = vec![element("P", pdf.pages[0], 0), element("P", page, 5), figure];
        pdf.tag(all, Dictionary::new());
        faults(&pdf.look())
    };
    assert_eq!(with("/Figure <</MCID 6>> BDC", "EMC"), []);
    assert_eq!(with("/Artifact BMC", "EMC"), []);
    assert_eq!(with("/Artifact <</Type /Pagination>> BDC /X BMC", "EMC EMC"), []);
    assert_eq!(with("", ""), [F::PdfPicturesUntagged]);
    assert_eq!(with("/P <</MCID 7>> BDC", "EMC"), [F::PdfPicturesUntagged]);
}

#[test]
fn headings_that_skip_a_level_get_advice() {
    let heading = |pdf: &Pdf, kind: &str, mark| element(kind, pdf.pages[0], mark);
    assert_eq!(found(|pdf| vec![heading(pdf, "H1", 1), heading(pdf, "H3", 2)]), [F::HeadingLevelsSkipped]);
    assert_eq!(found(|pdf| vec![heading(pdf, "H1", 1), heading(pdf, "H2", 2), heading(pdf, "H1", 3)]), []);
}

#[test]
fn a_table_without_header_cells_is_asked_about() {
    let table = |pdf: &mut Pdf, cell: &str| {
        let cell = pdf.document.add_object(element(cell, pdf.pages[0], 1));
        let row = pdf.document.add_object(dictionary! { "S" => "TR", "K" => cell });
        dictionary! { "S" => "Table", "K" => vec![row.into()] }
    };
    for (cell, expected) in [("TD", vec![F::PdfTablesWithoutHeaders]), ("TH", vec![])] {
        let mut pdf = Pdf::tagged();
        let table = table(&mut pdf, cell);
        pdf.tag(vec![table], Dictionary::new());
        assert_eq!(faults(&pdf.look()), expected);
    }
}

#[test]
fn the_language_may_stand_at_the_outermost_element() {
    for (lang, expected) in [(Some("lv"), vec![]), (None, vec![F::LanguageMissing])] {
        let mut pdf = Pdf::tagged();
        pdf.catalog.remove(b"Lang");
        let mut root = element("Document", pdf.pages[0], 0);
        if let Some(lang) = lang {
            root.set("Lang", Object::string_literal(lang));
        }
        pdf.tag(vec![root], Dictionary::new());
        assert_eq!(faults(&pdf.look()), expected);
    }
}

#[test]
fn a_language_that_is_no_tag_has_to_be_mended() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    pdf.catalog.set("Lang", text("latviešu"));
    assert_eq!(faults(&pdf.look()), [F::LanguageInvalid]);
}

#[test]
fn titles_are_judged_with_the_name_of_the_file() {
    let with_title = |title: Option<&str>, name: &str| {
        let mut pdf = Pdf::tagged();
        pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
        match title {
            Some(title) => pdf.info.set("Title", text(title)),
            None => {
                pdf.info.remove(b"Title");
            }
        }
        faults(&documents::look(&pdf.bytes(), name, ""))
    };
    assert_eq!(with_title(Some("Kārtība"), "1.pdf"), []);
    assert_eq!(with_title(Some("Document1"), "kartiba.pdf"), [F::TitleEmptyPhrase]);
    assert_eq!(with_title(Some("Microsoft Word - kartiba_gala.doc"), "kartiba.pdf"), [F::TitleFileName]);
    assert_eq!(with_title(None, "atkritumu-apsaimniekosana.pdf"), [F::TitleMissing]);
    assert_eq!(with_title(None, "scan0001.pdf"), [F::TitleEmptyPhrase]);
}

#[test]
fn a_title_that_no_window_shows_is_asked_about() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    pdf.catalog.remove(b"ViewerPreferences");
    assert_eq!(faults(&pdf.look()), [F::PdfTitleNotShown]);
}

#[test]
fn a_picture_page_among_text_is_a_question_and_a_document_of_them_is_not() {
    let mut pdf = Pdf::new();
    pdf.page("q 595 0 0 842 0 0 cm /Im1 Do Q");
    assert_eq!(faults(&pdf.look()), [F::PdfUntagged, F::PdfPagesScanned]);
    let mut pdf = Pdf::new();
    pdf.pages.clear();
    pdf.page("/Im1 Do");
    pdf.page("");
    assert_eq!(faults(&pdf.look()), [F::PdfScanned]);
}

#[test]
fn text_in_a_form_that_the_page_draws_is_text() {
    let mut pdf = Pdf::new();
    pdf.pages.clear();
    let form = Stream::new(dictionary! { "Subtype" => "Form" }, TEXT.as_bytes().to_vec());
    let form = pdf.document.add_object(form);
    let page = pdf.page("/Fm1 Do /Im1 Do");
    let resources = dictionary! { "XObject" => dictionary! { "Fm1" => form } };
    pdf.document.get_dictionary_mut(page).unwrap().set("Resources", resources);
    assert_eq!(faults(&pdf.look()), [F::PdfUntagged]);
}

#[test]
fn recognised_text_over_a_scan_is_a_fact() {
    let mut pdf = Pdf::new();
    pdf.pages.clear();
    pdf.page("/Im1 Do BT 3 Tr (Iesniegums) Tj ET");
    let document = pdf.look();
    let documents::Detail::Pdf(facts) = document.facts.detail else { panic!("a PDF") };
    assert!(facts.is_recognised_scan);
    assert_eq!(document.faults[0].kind, F::PdfUntagged);
}

#[test]
fn many_lines_without_text_may_be_letters() {
    let mut pdf = Pdf::new();
    pdf.pages.clear();
    pdf.page(&"0 0 m 1 1 l S ".repeat(200));
    assert_eq!(faults(&pdf.look()), [F::PdfUntagged, F::PdfTextDrawn]);
}

#[test]
fn fields_are_named_for_people_or_not() {
    let name = |technical: &str| dictionary! { "T" => text(technical) };
    assert_eq!(faults(&with_field(&name("Text1"))), [F::PdfFieldsUnnamed]);
    assert_eq!(faults(&with_field(&name("Vārds, uzvārds"))), [F::PdfFieldsTechnicallyNamed]);
    let mut named = name("Text1");
    named.set("TU", text("Vārds, uzvārds"));
    assert_eq!(faults(&with_field(&named)), []);
}

#[test]
fn hidden_fields_and_captioned_buttons_need_no_name() {
    let hidden = dictionary! { "T" => text("Text1"), "F" => 2 };
    assert_eq!(faults(&with_field(&hidden)), []);
    let button = dictionary! {
        "T" => text("Button1"), "FT" => "Btn", "Ff" => 1 << 16, "MK" => dictionary! { "CA" => text("Drukāt") },
    };
    assert_eq!(faults(&with_field(&button)), []);
}

#[test]
fn a_dynamic_form_is_asked_about() {
    let mut pdf = Pdf::tagged();
    pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
    pdf.catalog.set("NeedsRendering", true);
    pdf.catalog.set("AcroForm", dictionary! { "Fields" => Object::Array(Vec::new()), "XFA" => text("x") });
    assert_eq!(faults(&pdf.look()), [F::PdfDynamicForm]);
}

#[test]
fn twenty_pages_need_no_bookmarks_and_more_do() {
    for (pages, expected) in [(20, vec![F::PdfUntagged]), (21, vec![F::PdfUntagged, F::PdfBookmarksMissing])]
    {
        let mut pdf = Pdf::new();
        while pdf.pages.len() < pages {
            pdf.page(TEXT);
        }
        assert_eq!(faults(&pdf.look()), expected);
    }
}

#[test]
fn dates_and_producer_are_facts() {
    let facts = Pdf::new().look().facts;
    assert_eq!(facts.created.as_deref(), Some("2017-03-01T12:00:00+02:00"));
    assert_eq!(facts.producer.as_deref(), Some("Tests"));
    let exception = documents::exception(Some("2017-03-02"), facts.created.as_deref(), false);
    assert_eq!(exception, documents::Exception::Possible);
}
