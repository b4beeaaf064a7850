//! Every text that the report can show is in the catalogues of both languages.

use std::fs;
use std::path::Path;

use locale::Language;
use report::{Cause, Status};

#[test]
fn every_status_and_cause_has_a_word_what_happened_and_what_to_do() {
    let keys = Status::ALL.map(Status::key).into_iter().chain(Cause::ALL.map(Cause::key));
    for key in keys {
        for lang in Language::ALL {
            for end in ["", ".what", ".do"] {
                assert!(locale::has(lang, &format!("{key}{end}")), "{lang} {key}{end}");
            }
        }
    }
}

#[test]
fn every_key_that_the_sources_and_templates_name_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for folder in ["src", "src/html", "templates"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for key in text.split('"').filter(|part| is_key(part)) {
                seen += 1;
                for lang in Language::ALL {
                    assert!(locale::has(lang, key), "{lang} {key} in {}", path.display());
                }
            }
        }
    }
    assert!(seen > 80, "the keys are found where they are used: {seen}");
}

/// True for a whole key; keys that are put together have braces.
fn is_key(text: &str) -> bool {
    text.starts_with("report-")
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
