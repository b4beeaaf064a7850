//! Files that are broken or mean harm: an answer comes, in bounded memory, and it is never praise.

mod support;

use std::io::{Read, Write};

use documents::{FaultKind as F, Kind, Look, MAX_BYTES, Outcome, look, look_into};
use lopdf::{Dictionary, EncryptionState, EncryptionVersion, Object, Permissions, Stream, dictionary};
use proptest::prelude::*;
use support::{Pdf, TEXT, docx, element, faults, fixture, package};

struct Unreadable;

impl Read for Unreadable {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        panic!("must not be read");
    }
}

#[test]
fn a_sparse_file_of_300_megabytes_is_refused_unread() {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(b"%PDF-1.7").unwrap();
    file.set_len(300 << 20).unwrap();
    let size = file.metadata().unwrap().len();
    let document = look_into(Unreadable, Some(size), "budzets.pdf", "application/pdf").unwrap();
    assert_eq!(
        (document.kind, document.size, faults(&document)),
        (Kind::Pdf, 300 << 20, vec![F::FileTooLarge])
    );
    assert_eq!(document.outcome(), Outcome::NotLookedAt);
}

#[test]
fn a_source_that_does_not_end_is_read_up_to_the_limit() {
    let document = look_into(std::io::repeat(b' '), None, "a.pdf", "").unwrap();
    assert_eq!((document.size, faults(&document)), (MAX_BYTES + 1, vec![F::FileTooLarge]));
}

#[test]
fn a_pdf_cut_off_anywhere_is_damaged() {
    let whole = fixture("good.pdf");
    for part in [1, 10, 30, 50, 70, 90, 99] {
        let document = look(&whole[..whole.len() * part / 100], "lemums.pdf", "");
        assert_eq!(faults(&document), [F::FileDamaged], "{part} %");
        assert_eq!(document.outcome(), Outcome::NotLookedAt);
    }
}

#[test]
fn a_package_cut_off_is_damaged() {
    for name in ["good.docx", "good.odt", "good.xlsx"] {
        let whole = fixture(name);
        assert_eq!(faults(&look(&whole[..whole.len() / 2], name, "")), [F::FileDamaged], "{name}");
    }
}

#[test]
fn a_package_with_a_part_that_is_no_xml_is_damaged() {
    for body in ["<w:p>", "</w:p>", "<w:p></w:r></w:p>", "<w:p w:a=\"", "]]><"] {
        let package = package(&[("word/document.xml", body)]);
        assert_eq!(faults(&look(&package, "a.docx", ""))[0], F::FileDamaged, "{body}");
    }
}

#[test]
fn a_bomb_in_a_package_is_left_packed() {
    let part = format!("<w:document>{}</w:document>", " ".repeat(34 << 20));
    let bomb = package(&[("word/document.xml", &part)]);
    assert!(bomb.len() < 200_000);
    let document = look(&bomb, "veidlapa.docx", "");
    assert_eq!((document.kind, faults(&document)), (Kind::Docx, vec![F::FileTooComplex]));
}

#[test]
fn a_bomb_in_a_part_that_is_not_needed_does_no_harm() {
    let media = " ".repeat(34 << 20);
    let document = "<w:document><w:body><w:p/></w:body></w:document>";
    let bomb = package(&[("word/document.xml", document), ("word/media/image1.png", &media)]);
    assert_eq!(faults(&look(&bomb, "koku-cirsana.docx", "")), [F::TitleMissing]);
}

#[test]
fn deep_xml_is_too_complex() {
    let deep = docx(&format!("{}{}", "<w:sdt>".repeat(200_000), "</w:sdt>".repeat(200_000)));
    assert_eq!(faults(&look(&deep, "a.docx", "")), [F::FileTooComplex]);
}

#[test]
fn entities_are_not_expanded() {
    let bomb = r#"<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>"#;
    let document = look(&package(&[("word/document.xml", bomb)]), "koku-cirsana.docx", "");
    assert_eq!(document.kind, Kind::Docx);
}

#[test]
fn styles_based_on_each_other_end() {
    let styles = r#"<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>"#;
    let body = r#"<w:document><w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Teksts</w:t></w:r></w:p></w:document>"#;
    let looped = package(&[("word/document.xml", body), ("word/styles.xml", styles)]);
    assert_eq!(faults(&look(&looped, "koku-cirsana.docx", "")), [F::LanguageMissing, F::TitleMissing]);
}

#[test]
fn a_pdf_whose_trees_lead_in_circles_is_read() {
    let mut pdf = Pdf::tagged();
    let page = pdf.pages[0];
    pdf.tag(vec![element("P", page, 0)], dictionary! { "X" => "Y", "Y" => "X" });
    let root = pdf.catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let kid = pdf.document.add_object(dictionary! { "S" => "X", "K" => root });
    pdf.document.get_dictionary_mut(root).unwrap().set("K", vec![kid.into(), root.into(), kid.into()]);
    let mark = pdf.document.new_object_id();
    pdf.document.objects.insert(mark, dictionary! { "Next" => mark }.into());
    pdf.catalog.set("Outlines", dictionary! { "First" => mark });
    let field = pdf.document.new_object_id();
    let fields = dictionary! { "T" => Object::string_literal("a"), "Kids" => vec![field.into()] };
    pdf.document.objects.insert(field, fields.into());
    pdf.catalog.set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
    let form = pdf.document.new_object_id();
    let stream = Stream::new(
        dictionary! { "Subtype" => "Form", "Resources" => dictionary! { "XObject" => dictionary! { "Im1" => form } } },
        b"/Im1 Do".to_vec(),
    );
    pdf.document.objects.insert(form, stream.into());
    let resources = dictionary! { "XObject" => dictionary! { "Im1" => form } };
    let page = pdf.page("/Im1 Do");
    pdf.document.get_dictionary_mut(page).unwrap().set("Resources", resources);
    assert_eq!(pdf.look().kind, Kind::Pdf);
}

#[test]
fn a_page_tree_that_is_its_own_kid_ends() {
    let mut pdf = Pdf::new();
    pdf.finish();
    let tree = pdf.tree;
    let page = pdf.pages[0];
    pdf.document.get_dictionary_mut(tree).unwrap().set("Kids", vec![tree.into(), page.into(), tree.into()]);
    let mut bytes = Vec::new();
    pdf.document.save_to(&mut bytes).unwrap();
    assert_eq!(look(&bytes, "a.pdf", "").kind, Kind::Pdf);
}

#[test]
fn an_object_that_refers_to_itself_is_nothing() {
    let mut pdf = Pdf::new();
    let circle = pdf.document.new_object_id();
    pdf.document.objects.insert(circle, Object::Reference(circle));
    for key in ["Lang", "MarkInfo", "StructTreeRoot", "AcroForm", "Outlines", "Metadata", "ViewerPreferences"]
    {
        pdf.catalog.set(key, circle);
    }
    assert!(faults(&pdf.look()).contains(&F::PdfUntagged));
}

#[test]
fn deep_arrays_do_not_overflow_the_stack() {
    let mut bytes = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/A ".to_vec();
    bytes.extend(b"[".repeat(300_000));
    bytes.extend(b"]".repeat(300_000));
    bytes.extend(b">>\nendobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    assert_eq!(faults(&look(&bytes, "a.pdf", "")), [F::FileDamaged]);
}

#[test]
fn a_stream_that_unpacks_to_gigabytes_is_left_packed() {
    let mut pdf = Pdf::new();
    let mut content = Stream::new(Dictionary::new(), vec![b' '; 40 << 20]);
    content.compress().unwrap();
    let content = pdf.document.add_object(content);
    let page = pdf.pages[0];
    pdf.document.get_dictionary_mut(page).unwrap().set("Contents", content);
    let document = pdf.look();
    assert_eq!(document.kind, Kind::Pdf);
    let unseen = |look: &Look| look.unseen.iter().any(|unseen| unseen.aspect == documents::Aspect::TextLayer);
    assert!(unseen(&document.look));
}

#[test]
fn a_pdf_with_a_password_is_told_from_one_that_only_forbids() {
    for user_password in ["", "slepens"] {
        let mut pdf = Pdf::tagged();
        pdf.tag(vec![element("P", pdf.pages[0], 0)], Dictionary::new());
        pdf.finish();
        let version = EncryptionVersion::V2 {
            document: &pdf.document,
            owner_password: "owner",
            user_password,
            key_length: 128,
            permissions: Permissions::PRINTABLE,
        };
        let state = EncryptionState::try_from(version).unwrap();
        pdf.document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        pdf.document.save_to(&mut bytes).unwrap();
        let expected =
            if user_password.is_empty() { F::PdfLocksAssistiveTechnology } else { F::PasswordNeeded };
        assert_eq!(faults(&look(&bytes, "iesniegums-koku-cirsanai.pdf", "")), [expected]);
    }
}

#[test]
fn ten_thousand_pages_are_counted_and_not_all_read() {
    let mut pdf = Pdf::new();
    let page = pdf.pages[0];
    let one = pdf.document.get_dictionary(page).unwrap().clone();
    for _ in 0..6_000 {
        pdf.pages.push(pdf.document.add_object(one.clone()));
    }
    let document = pdf.look();
    assert_eq!(document.facts.pages, Some(6_001));
    assert!(document.look.unseen.iter().any(|unseen| unseen.why == documents::Why::TooMuch));
}

/// Pieces of real files, so that chance comes further than the first byte.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        b"%PDF-1.7\n".to_vec(),
        b"%%EOF".to_vec(),
        b"1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 1 0 R>>endobj\n".to_vec(),
        b"2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]>>endobj\n".to_vec(),
        b"3 0 obj<</Type/Page/Contents 4 0 R>>endobj\n".to_vec(),
        b"4 0 obj<</Length 9>>stream\n(a)Tj<<BI".to_vec(),
        b"trailer<</Root 1 0 R/Encrypt 3 0 R>>\n".to_vec(),
        b"startxref\n0\n".to_vec(),
        TEXT.as_bytes().to_vec(),
        b"PK\x03\x04".to_vec(),
        b"<html".to_vec(),
    ]);
    let any = prop::collection::vec(any::<u8>(), 0..40);
    prop::collection::vec(prop_oneof![3 => known, 1 => any], 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_bytes_give_an_answer_that_is_no_praise(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(look(&bytes, "a.pdf", "").outcome() != Outcome::NothingFound);
    }

    #[test]
    fn any_pieces_of_a_pdf_give_an_answer(bytes in pieces()) {
        prop_assert!(!look(&bytes, "a.pdf", "application/pdf").look.unseen.is_empty());
    }

    #[test]
    fn any_damage_to_a_real_file_gives_an_answer(
        which in 0..5_usize, at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let name = ["form.pdf", "good.docx", "poor.odt", "poor.xlsx", "scanned.pdf"][which];
        let mut bytes = fixture(name);
        for (index, byte) in at {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        prop_assert_eq!(look(&bytes, name, "").size, bytes.len() as u64);
    }

    #[test]
    fn any_text_in_a_document_gives_an_answer(text in "[<>&;a-zāē:/\"= ]{0,200}") {
        prop_assert_eq!(look(&docx(&text), "a.docx", "").kind, Kind::Docx);
    }
}
