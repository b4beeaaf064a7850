//! Words of documents and of the register: every fault, kind, aspect and reason has them in both languages, and no fault names an argument
//! that it does not give.

use std::collections::BTreeSet;

use documents::{Aspect, FaultKind, Kind, Why};
use locale::{Arg, Language};

/// Arguments that faults give, by their names.
const ARGUMENTS: [&str; 11] =
    ["count", "examples", "from", "kind", "language", "limit", "name", "pages", "promised", "title", "to"];

#[test]
fn every_fault_says_what_it_is_why_it_matters_and_what_to_do() {
    for lang in Language::ALL {
        for kind in FaultKind::ALL {
            for part in ["", ".why", ".fix"] {
                let key = format!("document-fault-{}{part}", kind.id());
                let args = ARGUMENTS.map(|name| (name, Arg::from(5_u32)));
                let text = locale::text(lang, &key, &args);
                assert!(text.contains(' ') && !text.contains('{'), "{lang} {key}: {text}");
            }
        }
    }
}

#[test]
fn a_question_about_a_document_is_asked_as_one() {
    for lang in Language::ALL {
        for kind in FaultKind::ALL.into_iter().filter(|kind| kind.severity() == documents::Severity::Check) {
            let has_question = |part: &str| {
                locale::text(lang, &format!("document-fault-{}{part}", kind.id()), &[]).contains('?')
            };
            // What could not be looked at at all is told, not asked.
            let is_told = [
                "file-too-large",
                "file-too-complex",
                "format-old",
                "format-not-looked-at",
                "archive",
                "kind-mismatch",
            ]
            .contains(&kind.id().as_str());
            assert!(is_told || has_question(".fix"), "{lang} {kind:?}");
        }
    }
}

#[test]
fn kinds_aspects_and_reasons_have_their_words() {
    for lang in Language::ALL {
        let known: BTreeSet<String> = locale::keys(lang, "documents.ftl").into_iter().collect();
        let kinds = [
            Kind::Pdf,
            Kind::Docx,
            Kind::Xlsx,
            Kind::Pptx,
            Kind::Odt,
            Kind::Ods,
            Kind::Odp,
            Kind::Doc,
            Kind::Xls,
            Kind::Ppt,
            Kind::Ole,
            Kind::Rtf,
            Kind::Signed,
            Kind::Html,
            Kind::Picture,
            Kind::Zip,
            Kind::Archive,
            Kind::Xml,
            Kind::Text,
            Kind::Empty,
            Kind::Unknown,
        ];
        let keys = kinds
            .map(|kind| format!("document-kind-{}", kind.id()))
            .into_iter()
            .chain(Aspect::ALL.map(|aspect| format!("document-aspect-{}", aspect.id())))
            .chain(Why::ALL.map(|why| format!("document-unseen-{}", why.id())));
        for key in keys {
            assert!(known.contains(&key), "{lang} {key}");
        }
    }
}

#[test]
fn every_fault_of_the_register_has_its_words() {
    for lang in Language::ALL {
        for kind in register::FaultKind::ALL {
            let text =
                locale::text(lang, &format!("register-fault-{}", kind.id()), &[("value", Arg::from("x"))]);
            assert!(text.contains(' ') && !text.contains('{'), "{lang} {kind:?}: {text}");
        }
    }
}
