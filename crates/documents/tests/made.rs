//! Documents made with LibreOffice (`fixtures/documents/make`): the right facts, every seeded fault, none invented.

mod support;

use documents::{Detail, FaultKind as F, Kind, Outcome, PdfFacts, WritingFacts};
use support::{faults, look_at};

fn pdf(name: &str) -> PdfFacts {
    match look_at(name).facts.detail {
        Detail::Pdf(facts) => facts,
        other => panic!("{name}: {other:?}"),
    }
}

fn writing(name: &str) -> WritingFacts {
    match look_at(name).facts.detail {
        Detail::Writing(facts) => facts,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn nothing_is_found_in_good_documents_and_that_is_no_praise() {
    for name in ["good.pdf", "claims-pdf-ua.pdf", "restricted.pdf", "good.docx", "good.odt", "good.xlsx"] {
        let document = look_at(name);
        assert_eq!(faults(&document), [], "{name}");
        assert_eq!(document.outcome(), Outcome::NothingFound, "{name}");
        assert!(document.look.unseen.len() >= 4, "{name}");
    }
}

#[test]
fn title_language_and_dates_are_read_in_every_format() {
    for name in ["good.pdf", "good.docx", "good.odt"] {
        let facts = look_at(name).facts;
        assert_eq!(facts.title.as_deref(), Some("Koku ciršanas atļauja: kā to saņemt"), "{name}");
        assert_eq!(facts.language.as_deref(), Some("lv-LV"), "{name}");
        assert!(facts.created.is_some(), "{name}");
        assert!(facts.producer.is_some_and(|name| name.starts_with("LibreOffice")), "{name}");
    }
    assert_eq!(look_at("good.odt").facts.modified.as_deref(), Some("2024-03-05T11:30:00"));
    assert_eq!(look_at("good.docx").facts.modified.as_deref(), Some("2024-03-05T11:30:00Z"));
    assert_eq!(look_at("good.xlsx").facts.title.as_deref(), Some("Novada budžets 2024"));
}

#[test]
fn the_structure_of_a_tagged_pdf_is_read() {
    let facts = pdf("good.pdf");
    assert!(facts.is_tagged && facts.is_marked && facts.shows_title);
    assert_eq!(facts.headings, [1, 2, 1]);
    assert_eq!((facts.figures, facts.figures_without_alternative, facts.tables), (1, 0, 1));
    assert_eq!((facts.pages_looked_at, facts.pages_with_text, facts.bookmarks), (1, 1, 2));
    assert_eq!(facts.claims_pdf_ua, None);
    assert_eq!(pdf("claims-pdf-ua.pdf").claims_pdf_ua, Some(1));
}

#[test]
fn the_structure_of_a_docx_and_of_an_odt_is_the_same() {
    let expected = WritingFacts {
        paragraphs: 20,
        headings: vec![1, 2, 1],
        images: 1,
        images_without_alternative: 0,
        tables: 1,
        tables_with_header_row: 1,
        list_items: 3,
        links: 1,
        fields: 0,
    };
    assert_eq!(writing("good.docx"), expected);
    assert_eq!(writing("good.odt"), expected);
}

#[test]
fn every_seeded_fault_of_a_poor_text_is_found() {
    for name in ["poor.docx", "poor.odt"] {
        let expected = [
            F::ImagesWithoutAlternative,
            F::TitleMissing,
            F::LanguageUnexpected,
            F::AlternativesEmptyPhrase,
            F::HeadingsByLookOnly,
            F::TablesWithoutHeaderRow,
            F::ListsTyped,
            F::LinksVague,
            F::LinksRawAddress,
            F::BlanksTyped,
            F::ParagraphsEmpty,
        ];
        let document = look_at(name);
        assert_eq!(faults(&document), expected, "{name}");
        assert_eq!(document.outcome(), Outcome::Problems);
    }
}

#[test]
fn every_seeded_fault_of_a_poor_pdf_is_found() {
    let expected = [
        F::ImagesWithoutAlternative,
        F::TitleMissing,
        F::PdfTablesWithoutHeaders,
        F::AlternativesEmptyPhrase,
    ];
    assert_eq!(faults(&look_at("poor.pdf")), expected);
}

#[test]
fn an_untagged_pdf_is_one_whatever_else_is_good_about_it() {
    assert_eq!(faults(&look_at("untagged.pdf")), [F::PdfUntagged]);
}

#[test]
fn a_scan_is_a_scan_and_not_also_untagged() {
    let document = look_at("scanned.pdf");
    assert_eq!(faults(&document), [F::PdfScanned]);
    assert_eq!(document.facts.pages, Some(2));
}

#[test]
fn a_long_pdf_wants_headings_and_bookmarks() {
    assert_eq!(faults(&look_at("long.pdf")), [F::PdfHeadingsMissing, F::PdfBookmarksMissing]);
}

#[test]
fn fields_have_names_for_people_or_only_for_programs() {
    let document = look_at("form.pdf");
    assert_eq!(faults(&document), [F::PdfFieldsUnnamed, F::PdfFieldsTechnicallyNamed]);
    let facts = pdf("form.pdf");
    assert_eq!((facts.fields, facts.fields_unnamed), (3, 2));
}

#[test]
fn encryption_is_told_by_what_it_forbids() {
    assert_eq!(faults(&look_at("password.pdf")), [F::PasswordNeeded]);
    assert_eq!(look_at("password.pdf").outcome(), Outcome::NotLookedAt);
    assert_eq!(faults(&look_at("locked.pdf")), [F::PdfLocksAssistiveTechnology]);
    assert_eq!(look_at("locked.pdf").facts.title, look_at("good.pdf").facts.title);
    assert!(pdf("restricted.pdf").is_encrypted && pdf("restricted.pdf").lets_assistive_technology);
}

#[test]
fn sheets_are_looked_at_without_their_cells() {
    let expected = [F::TitleMissing, F::SheetsWithoutHeaderRow, F::SheetsUnnamed, F::CellsMerged];
    assert_eq!(faults(&look_at("poor.xlsx")), expected);
}

#[test]
fn old_formats_say_what_they_are_and_that_they_were_not_checked() {
    for (name, kind) in [("old.doc", Kind::Doc), ("old.xls", Kind::Xls), ("old.rtf", Kind::Rtf)] {
        let document = look_at(name);
        assert_eq!((document.kind, faults(&document)), (kind, vec![F::FormatOld]), "{name}");
        assert_eq!(document.outcome(), Outcome::NotLookedAt, "{name}");
    }
    assert_eq!(look_at("good.ods").outcome(), Outcome::NotLookedAt);
}
