//! One fault of a template is one component, whatever is rebuilt around it; two faults are never joined.
//!
//! Each folder in `fixtures/fingerprints/` is a pair of pages: in `same-…` they have the same faults, in `different-…`
//! none in common.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeSet;
use std::path::Path;

use audit::{Component, FindingKind, Rule};
use cascade::{Loaded, Sheets, Viewport};
use page::Limits;
use rules::catalog::RULES;

fn components(file: &Path) -> BTreeSet<Component> {
    let html = std::fs::read_to_string(file).unwrap();
    let url: url::Url = "https://novads.example/lapa.html".parse().unwrap();
    let mut page = page::parse::page(&html, url, true, &Limits::default());
    let viewport = Viewport { width: 1280.0, height: 800.0 };
    cascade::style(&mut page, &Sheets::new(), &Loaded::default(), viewport).expect("a small page is styled");
    // Advice about the page as a whole is the same on every page that lacks something.
    let rules: Vec<&'static Rule> = RULES.iter().copied().filter(|rule| rule.counts()).collect();
    let results = audit::run(&rules, &page);
    audit::findings(&page, "https://novads.example/lapa.html", &results)
        .iter()
        .filter(|finding| finding.kind == FindingKind::Failed)
        .map(|finding| finding.component)
        .collect()
}

/// What the pairs say of the naming: of the pairs that are one fault, how many are named as one; of those named as one,
/// how many are. A component that only one page of a `same` pair has counts against the first, one that both pages of a
/// `different` pair have against the second.
#[test]
fn pairs_of_pages_share_their_components_or_have_none_in_common() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/fingerprints");
    let mut pairs: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pairs.sort();
    assert!(pairs.len() >= 40, "the pairs are there");
    let (mut joined, mut torn, mut mixed, mut faultless) = (0, Vec::new(), Vec::new(), Vec::new());
    for pair in &pairs {
        let name = pair.file_name().unwrap().to_string_lossy().into_owned();
        let (a, b) = (components(&pair.join("a.html")), components(&pair.join("b.html")));
        if a.is_empty() || b.is_empty() {
            faultless.push(name.clone());
        }
        if name.starts_with("same-") {
            if a == b { joined += 1 } else { torn.push(name) }
        } else if !a.is_disjoint(&b) {
            mixed.push(name);
        }
    }
    println!(
        "{} pairs; recall {joined}/{}; joined though different: {}",
        pairs.len(),
        joined + torn.len(),
        mixed.len()
    );
    assert_eq!((torn, mixed, faultless), Default::default());
}
