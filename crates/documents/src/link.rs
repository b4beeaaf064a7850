//! The link on a page that leads to a document: does its text say what will open?

use crate::fault::{Fault, FaultKind};
use crate::kind::Kind;
use crate::phrase;

/// What is wrong with a link to a document of this kind, whose text with everything in it is `text`.
pub fn link(text: &str, kind: Kind) -> Vec<Fault> {
    let mut faults = Vec::new();
    if phrase::is_vague_link(text) {
        faults.push(Fault::new(FaultKind::LinksVague).count("count", 1).with("examples", text.trim()));
    }
    if !says_type(text, kind) {
        faults.push(Fault::new(FaultKind::LinkWithoutType).with("kind", kind.id()));
    }
    faults
}

/// The type stands in the text as a word of its own: `(PDF, 120 KB)`.
fn says_type(text: &str, kind: Kind) -> bool {
    let words: &[&str] = match kind {
        Kind::Doc | Kind::Docx | Kind::Odt | Kind::Rtf => &["doc", "docx", "odt", "rtf", "word"],
        Kind::Xls | Kind::Xlsx | Kind::Ods => &["xls", "xlsx", "ods", "excel"],
        Kind::Ppt | Kind::Pptx | Kind::Odp => &["ppt", "pptx", "odp", "powerpoint"],
        Kind::Signed => &["edoc", "asice"],
        Kind::Pdf => &["pdf"],
        Kind::Zip | Kind::Archive => &["zip", "rar", "7z"],
        Kind::Picture => &["png", "jpg", "jpeg", "gif", "svg"],
        Kind::Ole | Kind::Html | Kind::Xml | Kind::Text | Kind::Empty | Kind::Unknown => return true,
    };
    let text = text.to_lowercase();
    text.split(|letter: char| !letter.is_alphanumeric()).any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str, kind: Kind) -> Vec<FaultKind> {
        link(text, kind).into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn a_link_that_says_what_opens_is_good() {
        assert_eq!(kinds("Iesniegums koku ciršanai (PDF, 120 KB)", Kind::Pdf), []);
        assert_eq!(kinds("Iesniegums.docx", Kind::Docx), []);
    }

    #[test]
    fn a_link_without_type_gets_advice() {
        assert_eq!(kinds("Iesniegums koku ciršanai", Kind::Pdf), [FaultKind::LinkWithoutType]);
    }

    #[test]
    fn a_link_that_says_nothing_is_asked_about() {
        assert_eq!(kinds("šeit", Kind::Pdf), [FaultKind::LinksVague, FaultKind::LinkWithoutType]);
        assert_eq!(kinds("PDF", Kind::Pdf), [FaultKind::LinksVague]);
    }
}
