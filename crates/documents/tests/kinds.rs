//! What a file is, whatever it is called.

mod support;

use documents::{FaultKind as F, Kind, Outcome, look};
use support::{Pdf, docx, faults, package};

fn kind(bytes: &[u8]) -> Kind {
    look(bytes, "", "").kind
}

#[test]
fn a_file_is_what_it_holds() {
    assert_eq!(kind(&Pdf::new().bytes()), Kind::Pdf);
    assert_eq!(kind(&docx("<w:p/>")), Kind::Docx);
    assert_eq!(kind(b"{\\rtf1 a}"), Kind::Rtf);
    assert_eq!(kind(b"\x89PNG\r\n\x1a\n"), Kind::Picture);
    assert_eq!(kind(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Kind::Picture);
    assert_eq!(kind(b"\n<!DOCTYPE html><title>404</title>"), Kind::Html);
    assert_eq!(kind(b"Vards;Uzvards\nA;B"), Kind::Text);
    assert_eq!(kind(&[7, 1, 2, 0, 3]), Kind::Unknown);
    assert_eq!(kind(b""), Kind::Empty);
    assert_eq!(kind(&package(&[("a.txt", "a")])), Kind::Zip);
    assert_eq!(kind(&package(&[("mimetype", "application/vnd.etsi.asic-e+zip")])), Kind::Signed);
}

#[test]
fn an_error_page_in_place_of_a_pdf_has_to_be_mended() {
    let page = b"<!DOCTYPE html><html><title>Lapa nav atrasta</title></html>";
    for (name, declared) in
        [("/media/123/download?attachment", "application/pdf"), ("/a/lemums.pdf", "text/html")]
    {
        let document = look(page, name, declared);
        assert_eq!(faults(&document), [F::PageInsteadOfFile], "{name}");
        assert_eq!(document.outcome(), Outcome::Problems);
    }
}

#[test]
fn a_page_that_was_linked_as_a_page_is_no_fault_of_a_file() {
    assert_eq!(faults(&look(b"<html></html>", "/lapa", "text/html")), [F::FormatNotLookedAt]);
}

#[test]
fn a_name_that_promises_another_kind_is_asked_about() {
    let mut found = faults(&look(&docx("<w:p/>"), "koku-cirsana.pdf", ""));
    found.retain(|fault| *fault == F::KindMismatch);
    assert_eq!(found, [F::KindMismatch]);
    // Word opens RTF that is called .doc, and people know it so.
    assert_eq!(faults(&look(b"{\\rtf1 a}", "veidlapa.doc", "application/msword")), [F::FormatOld]);
}

#[test]
fn a_locked_word_document_needs_its_password() {
    let mut ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(faults(&look(&ole, "veidlapa.docx", "")), [F::PasswordNeeded]);
}

#[test]
fn a_signed_container_is_not_looked_into_and_says_so() {
    let edoc = package(&[("mimetype", "application/vnd.etsi.asic-e+zip"), ("lemums.pdf", "…")]);
    let document = look(&edoc, "lemums.edoc", "");
    assert_eq!(faults(&document), [F::Archive]);
    assert_eq!(document.outcome(), Outcome::NotLookedAt);
}
