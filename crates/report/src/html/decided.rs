//! The tables of what people decided and of what is left to them as routine.

use locale::{Language, text};
use serde::Serialize;

use super::faults::Section;
use crate::decision::{Decision, DecisionForce};
use crate::model::Report;
use crate::words::{self, Address, clean, count};

/// Decisions listed.
const LISTED: usize = 500;
/// Longest reason and name, in characters.
const REASON: usize = 600;
const NAME: usize = 120;

#[derive(Serialize)]
pub(super) struct DecisionRow {
    kind: String,
    force: String,
    is_in_force: bool,
    until: Option<String>,
    made: String,
    person: String,
    reason: String,
    rule: String,
    /// Where the fault stands in this report, if it does.
    href: Option<String>,
    scope: String,
    address: Address,
}

#[derive(Serialize)]
pub(super) struct RoutineRow {
    rule: String,
    places: String,
    pages: String,
}

/// The decisions of the report, and a sentence about those that are left out.
pub(super) fn decisions(
    report: &Report,
    sections: &[Section],
    lang: Language,
) -> (Vec<DecisionRow>, Option<String>) {
    let listed = &report.decisions[..report.decisions.len().min(LISTED)];
    let left = report.decisions.len() - listed.len();
    let rows = listed.iter().map(|decision| row(decision, sections, lang)).collect();
    (rows, (left > 0).then(|| count(lang, "report-components-left-out", "count", left)))
}

fn row(decision: &Decision, sections: &[Section], lang: Language) -> DecisionRow {
    let until = decision
        .expires
        .as_ref()
        .map(|until| text(lang, "report-decision-until", &[("date", locale::date(lang, until).into())]));
    let ids = decision
        .component
        .into_iter()
        .flat_map(|component| sections.iter().map(move |section| format!("{}-{component}", section.id)));
    let is_there = |id: &String| {
        sections
            .iter()
            .flat_map(|section| &section.groups)
            .flat_map(|group| &group.faults)
            .any(|f| f.id == *id)
    };
    let places = [("places", decision.places.into()), ("pages", decision.pages.into())];
    DecisionRow {
        kind: text(lang, decision.kind.key(), &[]),
        force: text(lang, decision.force.key(), &[]),
        is_in_force: decision.force == DecisionForce::InForce,
        until,
        made: locale::date(lang, &decision.made),
        person: clean(&decision.person, NAME),
        reason: clean(&decision.reason, REASON),
        rule: words::title(lang, &decision.rule),
        href: ids.into_iter().find(is_there).map(|id| format!("#{id}")),
        scope: text(
            lang,
            if decision.is_about_all { "report-decision-all" } else { "report-decision-places" },
            &places,
        ),
        address: words::address(&decision.address),
    }
}

/// A sentence that says how many decisions hold and how many hold no longer.
pub(super) fn lead(report: &Report, lang: Language) -> String {
    let holds = report.decisions.iter().filter(|d| d.force == DecisionForce::InForce).count();
    let lapsed = report.decisions.len() - holds;
    text(lang, "report-decisions-lead", &[("holds", holds.into()), ("lapsed", lapsed.into())])
}

/// The routine questions that are left.
pub(super) fn routine(report: &Report, lang: Language) -> Vec<RoutineRow> {
    report
        .routine
        .iter()
        .map(|questions| RoutineRow {
            rule: words::title(lang, &questions.rule),
            places: locale::number(lang, questions.places as f64),
            pages: locale::number(lang, questions.pages as f64),
        })
        .collect()
}
