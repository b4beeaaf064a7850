//! Cards of every layout, written by us: each field is read, each seeded fault is found, and none is invented.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::{Field, LinkFact, LinkFacts, PriceFlag, Reading, State, Template, TermUnit, evaluate, read};
use jiff::civil::date;
use url::Url;

fn cards() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions/cards")
}

/// Name, source and expectations of each card.
fn all() -> Vec<(String, String, toml::Table)> {
    let mut files: Vec<PathBuf> = fs::read_dir(cards()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|end| end != "toml"))
        .map(|file| {
            let expected = fs::read_to_string(file.with_extension("toml")).unwrap().parse().unwrap();
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&file).unwrap(), expected)
        })
        .collect()
}

fn reading(source: &str, expected: &toml::Table) -> Reading {
    let address = expected.get("address").map(|address| Url::parse(address.as_str().unwrap()).unwrap());
    read(source, address.as_ref())
}

fn strings(expected: &toml::Table, key: &str) -> Vec<String> {
    let list = expected.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    list.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_layout_has_a_good_card_and_a_bad_one() {
    let names: Vec<String> = all().into_iter().map(|(name, _, _)| name).collect();
    for template in Template::ALL.into_iter().filter(|template| *template != Template::LabelledText) {
        for variant in ["good", "bad"] {
            let name = format!("{}-{variant}.html", template.key());
            assert!(names.contains(&name), "{name}");
        }
    }
}

#[test]
fn the_layout_is_recognised_and_an_unknown_one_is_not_guessed() {
    for (name, source, expected) in all() {
        let template = reading(&source, &expected).template.map(Template::key);
        assert_eq!(template, expected.get("template").and_then(toml::Value::as_str), "{name}");
    }
}

#[test]
fn the_layout_is_recognised_without_its_address_too() {
    for (name, source, expected) in all() {
        let template = read(&source, None).template.map(Template::key);
        assert_eq!(template, expected.get("template").and_then(toml::Value::as_str), "{name}");
    }
}

#[test]
fn every_field_of_a_card_is_read() {
    for (name, source, expected) in all() {
        let description = reading(&source, &expected).description;
        for (key, value) in expected["fields"].as_table().unwrap() {
            let found = description.value(Field::of_key(key).unwrap());
            assert_eq!(found.state, State::Found, "{name} {key}");
            assert!(found.text.contains(value.as_str().unwrap()), "{name} {key}: {}", found.text);
        }
        // Where it is asked for, a field holds its own text and nothing of its neighbours, and no other is read.
        if expected.contains_key("exact") {
            let read: BTreeMap<String, toml::Value> = Field::ALL
                .into_iter()
                .filter(|field| description.has(*field))
                .map(|field| (field.key().to_owned(), description.text(field).into()))
                .collect();
            let wanted: BTreeMap<_, _> = expected["fields"].as_table().unwrap().clone().into_iter().collect();
            assert_eq!(read, wanted, "{name}");
        }
        let price = match description.price.flag {
            PriceFlag::Free => Some("free"),
            PriceFlag::Paid => Some("paid"),
            PriceFlag::Unknown => None,
        };
        assert_eq!(price, expected.get("price").and_then(toml::Value::as_str), "{name}");
        let term = description.term.map(|term| {
            let unit = match term.unit {
                TermUnit::WorkingDays => "working-days",
                TermUnit::Days => "days",
                TermUnit::Weeks => "weeks",
                TermUnit::Months => "months",
                TermUnit::AtOnce => "at-once",
            };
            format!("{} {unit}", term.count)
        });
        assert_eq!(term.as_deref(), expected.get("term").and_then(toml::Value::as_str), "{name}");
        let channels =
            serde_names(&description.channels.iter().map(|channel| channel.kind).collect::<Vec<_>>());
        assert_eq!(channels, strings(&expected, "channels"), "{name}: {:?}", description.channels);
        let steps: Vec<i64> = description.steps.iter().map(|step| i64::from(step.number)).collect();
        let wanted: Vec<i64> =
            expected["steps"].as_array().unwrap().iter().map(|step| step.as_integer().unwrap()).collect();
        assert_eq!(steps, wanted, "{name}");
    }
}

#[test]
fn every_seeded_fault_is_found_and_none_is_invented() {
    for (name, source, expected) in all() {
        let description = reading(&source, &expected).description;
        let links: LinkFacts = strings(&expected, "dead")
            .into_iter()
            .map(|address| (address, LinkFact::Dead(Some(404))))
            .collect();
        let faults = evaluate(&description, date(2026, 11, 22), &links);
        let mut found: Vec<String> = faults
            .iter()
            .map(|fault| {
                let field = fault
                    .args
                    .iter()
                    .find(|(name, _)| *name == "field")
                    .map(|(_, value)| format!(" {value}"));
                format!("{}/{}{}", fault.rule, fault.reason, field.unwrap_or_default())
            })
            .collect();
        let mut wanted = strings(&expected, "faults");
        found.sort();
        wanted.sort();
        let quotes: Vec<_> = faults.iter().map(|fault| (fault.rule, &fault.quote)).collect();
        assert_eq!(found, wanted, "{name}: {quotes:#?}");
    }
}

#[test]
fn a_fault_quotes_what_it_found_and_says_where() {
    let (_, source, expected) =
        all().into_iter().find(|(name, _, _)| name == "unified-platform-bad.html").unwrap();
    let description = reading(&source, &expected).description;
    let faults = evaluate(&description, date(2026, 11, 22), &BTreeMap::new());
    let typo = faults.iter().find(|fault| fault.rule == "headings-are-spelled").unwrap();
    assert!(typo.quote.contains("Paklapojuma saņemšana"), "{typo:?}");
    assert!(typo.proposal.contains("Pakalpojuma saņemšana"), "{typo:?}");
    for fault in faults.iter().filter(|fault| !fault.quote.is_empty() && fault.line > 0) {
        // The line is the label's where a whole field is quoted; its value follows.
        let lines: String = source.lines().skip(fault.line as usize - 1).take(2).collect();
        let word = fault.quote.trim_start_matches("… ").split(' ').next().unwrap();
        assert!(lines.contains(word), "{fault:?}: {lines}");
    }
}

fn serde_names<T: serde::Serialize>(values: &[T]) -> Vec<String> {
    values.iter().map(|value| toml::Value::try_from(value).unwrap().as_str().unwrap().to_owned()).collect()
}
