//! Fixtures of the rules over several pages: a folder each, whose name states the outcome.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

#[path = "support/static_page.rs"]
mod static_page;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use audit::{Outcome, SitePage, SiteResult, SiteRule, run_site};
use cascade::Sheets;
use rules::catalog::SITE_RULES;
use static_page::File;
use url::Url;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/site-rules")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn site(folder: &Path) -> Vec<SitePage> {
    let sheets = Sheets::new();
    let outlined = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let url = Url::parse(&format!("https://novads.example/{name}")).unwrap();
        let page = static_page::load(&url, |_| File::read(path), |_| None, &sheets).unwrap();
        SitePage { address: url.to_string(), outline: rules::site::outline(&page).unwrap() }
    };
    sorted(folder).iter().map(outlined).collect()
}

fn judged(rule: &'static SiteRule, folder: &Path) -> Vec<SiteResult> {
    run_site(&[rule], &site(folder))
}

/// The weightiest outcome on any page.
fn outcome(results: &[SiteResult]) -> Outcome {
    let said: BTreeSet<Outcome> =
        results.iter().flat_map(|result| &result.outcomes).map(|result| result.outcome).collect();
    let order = [Outcome::Failed, Outcome::CantTell, Outcome::Passed];
    order.into_iter().find(|outcome| said.contains(outcome)).unwrap_or(Outcome::Inapplicable)
}

fn promised(folder: &Path) -> Outcome {
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let kinds = [
        ("passed-", Outcome::Passed),
        ("failed-", Outcome::Failed),
        ("cant-tell-", Outcome::CantTell),
        ("inapplicable-", Outcome::Inapplicable),
    ];
    let kind = kinds.iter().find(|(beginning, _)| name.starts_with(beginning));
    kind.unwrap_or_else(|| panic!("{name} begins with no outcome")).1
}

#[test]
fn every_site_has_the_outcome_that_its_name_states() {
    for rule in SITE_RULES {
        for fixture in sorted(&folder().join(rule.rule.id)) {
            let results = judged(rule, &fixture);
            assert_eq!(outcome(&results), promised(&fixture), "{}: {results:#?}", fixture.display());
        }
    }
}

#[test]
fn every_rule_over_several_pages_has_fixtures_of_each_kind_and_gives_every_reason() {
    for rule in SITE_RULES {
        let fixtures = sorted(&folder().join(rule.rule.id));
        for kind in [Outcome::Passed, Outcome::CantTell, Outcome::Inapplicable] {
            let count = fixtures.iter().filter(|fixture| promised(fixture) == kind).count();
            assert!(count >= 3, "{}: {count} fixtures are {kind:?}", rule.rule.id);
        }
        let given: BTreeSet<String> = fixtures
            .iter()
            .flat_map(|fixture| judged(rule, fixture))
            .flat_map(|result| result.findings)
            .map(|finding| finding.reason)
            .collect();
        assert_eq!(given, rule.rule.says.iter().map(|key| (*key).to_owned()).collect(), "{}", rule.rule.id);
    }
}

#[test]
fn every_folder_of_fixtures_belongs_to_a_rule() {
    let folders: BTreeSet<String> = sorted(&folder())
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, SITE_RULES.iter().map(|rule| rule.rule.id.to_owned()).collect());
}

#[test]
fn one_fault_on_several_pages_is_one_component() {
    let rule = SITE_RULES.iter().find(|rule| rule.rule.id == "page-title-is-unique").unwrap();
    let results = judged(rule, &folder().join("page-title-is-unique/cant-tell-same"));
    let components: BTreeSet<_> =
        results.iter().flat_map(|result| &result.findings).map(|finding| finding.component).collect();
    let fingerprints: BTreeSet<_> =
        results.iter().flat_map(|result| &result.findings).map(|finding| finding.fingerprint).collect();
    assert_eq!((components.len(), fingerprints.len()), (1, 2));
}
