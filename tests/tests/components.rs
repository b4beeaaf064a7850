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

#[test]
fn pairs_of_pages_share_their_components_or_have_none_in_common() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/fingerprints");
    let mut pairs = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let pair = entry.unwrap().path();
        let name = pair.file_name().unwrap().to_string_lossy().into_owned();
        let (a, b) = (components(&pair.join("a.html")), components(&pair.join("b.html")));
        assert!(!a.is_empty() && !b.is_empty(), "{name}: both pages have a fault");
        if name.starts_with("same-") {
            assert_eq!(a, b, "{name}");
        } else {
            assert!(a.is_disjoint(&b), "{name}");
        }
        pairs += 1;
    }
    assert!(pairs >= 9, "the pairs are there");
}
