//! Every rule by its own fixtures: `failed-<reason>…` must be found, `asks-<reason>…` must be asked, `passed-…` must not
//! be touched by the rule. The first line of each says what it shows.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use catalogue::{Fault, LinkFact, LinkFacts, RULES, Severity, evaluate, plain, read};
use jiff::civil::date;

struct Fixture {
    rule: String,
    name: String,
    text: String,
}

fn fixtures() -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions/rules");
    let mut out = Vec::new();
    for rule in fs::read_dir(folder).unwrap() {
        let rule = rule.unwrap();
        for file in fs::read_dir(rule.path()).unwrap() {
            let path = file.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            let (head, text) = source.split_once('\n').unwrap();
            assert!(head.trim_end_matches(" -->").ends_with('.'), "{} says nothing first", path.display());
            out.push(Fixture {
                rule: rule.file_name().into_string().unwrap(),
                name: path.file_stem().unwrap().to_string_lossy().into_owned(),
                text: text.to_owned(),
            });
        }
    }
    out.sort_by(|a, b| (&a.rule, &a.name).cmp(&(&b.rule, &b.name)));
    out
}

/// What the rule finds, in the card and in its language.
fn faults(fixture: &Fixture) -> Vec<Fault> {
    let description = read(&fixture.text, None).description;
    let links = LinkFacts::from([
        ("https://miris.example/".to_owned(), LinkFact::Dead(Some(404))),
        ("https://parcelts.example/".to_owned(), LinkFact::Moved("https://jauns.example/".to_owned())),
    ]);
    let mut all = evaluate(&description, date(2026, 11, 22), &links);
    all.extend(plain::assess(&fixture.text).faults);
    all.retain(|fault| fault.rule == fixture.rule);
    all
}

#[test]
fn each_fixture_has_the_outcome_that_its_name_states() {
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let found: Vec<&str> = faults(&fixture).iter().map(|fault| fault.reason).collect();
        let is_right = match fixture.name.split_once('-').unwrap() {
            ("failed" | "asks", what) => found.iter().any(|reason| what.starts_with(reason)),
            ("passed", _) => found.is_empty(),
            _ => false,
        };
        if !is_right {
            wrong.push(format!("{}/{}: {found:?}", fixture.rule, fixture.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_fixture_for_each_reason_and_one_that_passes() {
    let names: BTreeSet<(String, String)> = fixtures().into_iter().map(|f| (f.rule, f.name)).collect();
    for rule in RULES {
        let of_rule = || names.iter().filter(|(id, _)| id == rule.id);
        assert!(of_rule().any(|(_, name)| name.starts_with("passed-")), "{}", rule.id);
        for (key, severity) in rule.says.iter().filter(|(key, _)| *key != "maybe-cut") {
            let outcome = if *severity == Severity::Check { "asks" } else { "failed" };
            let start = format!("{outcome}-{key}");
            assert!(of_rule().any(|(_, name)| name.starts_with(&start)), "{} {start}", rule.id);
        }
    }
}

#[test]
fn what_is_too_large_is_said_to_be_cut() {
    let description = read(&"Cena: Bezmaksas\n".repeat(30_000), None).description;
    let faults = evaluate(&description, date(2026, 11, 22), &LinkFacts::new());
    assert!(faults.iter().any(|fault| fault.reason == "maybe-cut"));
}
