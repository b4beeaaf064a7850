//! A card that stands on several tabs: joined where they are known, and never called incomplete where they are not.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::fs;
use std::path::Path;

use catalogue::{
    Field, LinkFacts, Reading, Severity, State, compare, completeness, evaluate, read, read_tabs, tabs,
};
use jiff::civil::date;
use url::Url;

const TABS: [&str; 3] = ["ProcesaApraksts", "DokumentiUnVeidlapas", "CitaInformacija"];

fn address(tab: &str) -> Url {
    Url::parse(&format!("https://latvija.lv/lv/PPK/gimene/lauliba/p2305/{tab}")).unwrap()
}

fn page(tab: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions/tabs");
    fs::read_to_string(folder.join(format!("{tab}.html"))).unwrap()
}

fn joined(first: &str) -> Reading {
    let own = address(first);
    let alone = read(&page(first), Some(&own));
    let others: Vec<(String, Url)> = tabs(&alone.description, &own)
        .into_iter()
        .map(|other| (page(other.path().rsplit('/').next().unwrap()), other))
        .collect();
    assert_eq!(others.len(), 2, "{:?}", alone.description.links);
    read_tabs(&page(first), &own, &others)
}

fn faults(reading: &Reading) -> Vec<String> {
    evaluate(&reading.description, date(2026, 11, 22), &LinkFacts::new())
        .into_iter()
        .map(|fault| format!("{}/{} {}", fault.rule, fault.reason, fault.quote))
        .collect()
}

#[test]
fn a_tab_alone_accuses_of_nothing_that_another_tab_may_say() {
    for tab in TABS {
        for known in [Some(address(tab)), None] {
            let reading = read(&page(tab), known.as_ref());
            let found = faults(&reading);
            assert_eq!(found, ["template-is-known/maybe-part "], "{tab} {known:?}");
            assert!(reading.description.is_partial());
        }
    }
}

#[test]
fn what_stands_on_another_tab_is_not_seen_rather_than_not_found() {
    let reading = read(&page("CitaInformacija"), Some(&address("CitaInformacija")));
    for field in [Field::Request, Field::Receipt, Field::Channels] {
        assert_eq!(reading.description.value(field).state, State::NotSeen, "{field:?}");
        assert!(!reading.not_found.contains(&field), "{field:?}");
    }
    assert_eq!(reading.description.value(Field::Appeal).state, State::Found);
    let process = read(&page("ProcesaApraksts"), None).description;
    assert_eq!(process.value(Field::Appeal).state, State::NotSeen);
    let counted = completeness(&process);
    assert_eq!(counted.must_found, counted.must_all - 1, "only the identifier, which stands in the address");
}

#[test]
fn tabs_are_joined_into_one_card_whichever_comes_first() {
    let expected = [
        (Field::Name, "Laulības reģistrācija Jelgavas novadā"),
        (Field::Term, "30"),
        (Field::Request, "Aizpildiet laulības iesniegumu."),
        (Field::Channels, "Svētes iela 33"),
        (Field::Receipt, "Apliecību izsniedzam klātienē."),
        (Field::Documents, "Personas apliecība"),
        (Field::Forms, "Laulības iesniegums (DOCX)"),
        (Field::Appeal, "Atteikumu var apstrīdēt novada domē mēneša laikā."),
        (Field::Law, "Civillikums"),
        (Field::Contacts, "63012345"),
        (Field::Updated, "12.06.2026."),
    ];
    for first in TABS {
        let reading = joined(first);
        for (field, text) in expected {
            let value = reading.description.value(field);
            assert!(value.text.contains(text), "{first} {field:?}: {value:?}");
        }
        assert_eq!(reading.description.text(Field::Term), "30", "{first}: said once");
        let steps: Vec<u32> = reading.description.steps.iter().map(|step| step.number).collect();
        assert_eq!(steps, [1, 2], "{first}");
        assert_eq!(faults(&reading), [""; 0], "{first}");
        assert!(!reading.description.is_partial(), "{first}");
    }
}

#[test]
fn a_fault_on_another_tab_is_found() {
    let own = address("ProcesaApraksts");
    let other = page("CitaInformacija").replace("Atteikumu var apstrīdēt novada domē mēneša laikā.", "-");
    let reading = read_tabs(&page("ProcesaApraksts"), &own, &[(other, address("CitaInformacija"))]);
    let found = evaluate(&reading.description, date(2026, 11, 22), &LinkFacts::new());
    let sure: Vec<&str> =
        found.iter().filter(|fault| fault.severity == Severity::Fix).map(|fault| fault.rule).collect();
    assert_eq!(sure, ["appeal-is-explained"]);
}

#[test]
fn a_tab_that_was_not_read_is_no_difference_between_publications() {
    let whole = joined("ProcesaApraksts").description;
    let part = read(&page("ProcesaApraksts"), Some(&address("ProcesaApraksts"))).description;
    assert_eq!(compare(&part, &whole), []);
    assert_eq!(compare(&whole, &part), []);
}

#[test]
fn only_tabs_of_the_same_card_on_the_same_site_are_asked_for() {
    let own = address("ProcesaApraksts");
    let source = page("ProcesaApraksts").replace("p2305/CitaInformacija", "p9999/CitaInformacija").replace(
        "/lv/PPK/gimene/lauliba/p2305/Dokumenti",
        "https://other.example/lv/PPK/gimene/lauliba/p2305/Dokumenti",
    );
    assert_eq!(tabs(&read(&source, Some(&own)).description, &own), []);
}
