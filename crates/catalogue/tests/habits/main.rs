//! One card in many habits of markup: what is read of it and what is wrong with it does not depend on the habit.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod card;
mod markup;

use std::fs;
use std::path::{Path, PathBuf};

use card::Card;
use catalogue::{Field, LinkFacts, PriceFlag, Reading, State, Template, TermUnit, evaluate, read};
use jiff::civil::date;
use markup::HABITS;
use url::Url;

fn cards() -> Vec<Card> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions/habits");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|end| end == "txt"))
        .map(|file| {
            card::card(&file.file_stem().unwrap().to_string_lossy(), &fs::read_to_string(&file).unwrap())
        })
        .collect()
}

/// What of a reading is not as the card says.
fn misread(card: &Card, reading: &Reading, has_markup: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let description = &reading.description;
    let template = reading.template.map(Template::key).unwrap_or_default();
    if template != card.template {
        wrong.push(format!("layout {template}"));
    }
    // A link's address is not in a text; that of the card neither.
    let needs_markup = |key: &str| matches!(key, "e-service" | "identifier");
    for (key, value) in card.fields.iter().filter(|(key, _)| has_markup || !needs_markup(key)) {
        let found = description.value(Field::of_key(key).unwrap());
        let text = found.text.replace('\u{a0}', " ");
        if found.state != State::Found || !text.to_lowercase().contains(&value.to_lowercase()) {
            wrong.push(format!("{key} {:?}: {text:?}", found.state));
        }
    }
    let price = match description.price.flag {
        PriceFlag::Free => Some("free"),
        PriceFlag::Paid => Some("paid"),
        PriceFlag::Unknown => None,
    };
    if price != card.price.as_deref() {
        wrong.push(format!("price {price:?}"));
    }
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
    if term != card.term {
        wrong.push(format!("term {term:?}"));
    }
    let channels: Vec<String> = description
        .channels
        .iter()
        .map(|channel| toml::Value::try_from(channel.kind).unwrap().as_str().unwrap().to_owned())
        .collect();
    if channels != card.channels {
        wrong.push(format!("channels {:?}", description.channels));
    }
    let steps: Vec<u32> = description.steps.iter().map(|step| step.number).collect();
    if steps != card.steps {
        wrong.push(format!("steps {:?}", description.steps));
    }
    wrong
}

/// Faults that are there and should not be, and the other way round.
fn misjudged(card: &Card, reading: &Reading) -> Vec<String> {
    let faults = evaluate(&reading.description, date(2026, 11, 22), &LinkFacts::new());
    let mut wanted = card.faults.clone();
    let mut wrong = Vec::new();
    for fault in &faults {
        let field =
            fault.args.iter().find(|(name, _)| *name == "field").map(|(_, field)| format!(" {field}"));
        let name = format!("{}/{}{}", fault.rule, fault.reason, field.unwrap_or_default());
        match wanted.iter().position(|wanted| *wanted == name) {
            Some(at) => drop(wanted.remove(at)),
            None => wrong.push(format!("invented {name}: {}", fault.quote)),
        }
    }
    wrong.extend(wanted.into_iter().map(|fault| format!("missed {fault}")));
    wrong
}

#[test]
fn a_card_is_read_and_judged_alike_in_every_habit_of_markup() {
    let mut wrong = Vec::new();
    for card in cards() {
        for habit in &HABITS {
            let page = habit.page(&card);
            let reading = read(&page, Some(&Url::parse(&card.address).unwrap()));
            let all = [misread(&card, &reading, true), misjudged(&card, &reading)].concat();
            wrong.extend(all.into_iter().map(|what| format!("{} / {}: {what}", card.name, habit.name)));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_card_copied_as_plain_text_is_read_too() {
    let mut wrong = Vec::new();
    for card in cards() {
        let reading = read(&markup::plain(&card), None);
        let all = misread(&card, &reading, false);
        wrong.extend(all.into_iter().map(|what| format!("{}: {what}", card.name)));
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
